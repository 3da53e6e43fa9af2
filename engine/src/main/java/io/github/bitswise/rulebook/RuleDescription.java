package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Way;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of itself in its DRL file.
 *
 * @param id {@code DRV-01}, or {@code PRX-36/reads-helper-settings} for a derivation
 * @param name the short name that reports show
 * @param topic the folder it lives in: accounts, drives, proxies …
 * @param severity empty for a derivation
 * @param behaviours ids of the catalogue, the leading one first; empty for what is no rule about
 *     BITS, but about what is said to bitswise
 * @param sources documentation pages
 * @param ways the ways between states that the rule can take a job
 * @param fixable whether edits take its findings away
 */
public record RuleDescription(
    String id,
    String name,
    String topic,
    Optional<Severity> severity,
    List<String> behaviours,
    List<String> sources,
    Basis basis,
    List<Way> ways,
    Fixable fixable) {

  /** A rule that takes no job from state to state. */
  public RuleDescription(
      String id,
      String name,
      String topic,
      Optional<Severity> severity,
      List<String> behaviours,
      List<String> sources,
      Basis basis) {
    this(id, name, topic, severity, behaviours, sources, basis, List.of(), Fixable.NO);
  }

  /** Whether the rule raises findings; if not, it derives facts for predictions. */
  public boolean finding() {
    return severity.isPresent();
  }

  /** The behaviour that names the rule. */
  public String leading() {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }
}
