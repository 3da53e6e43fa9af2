package io.github.bitswise.silence;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules about what is said to bitswise; they rest on no behaviour of BITS. */
public final class SilenceRules {

  /** A silence that is of no use. */
  static final RuleDescription IN_VAIN = rule("SIL-01", "silences-nothing");

  /** A comment that makes no sense. */
  static final RuleDescription MISUNDERSTOOD = rule("SIL-02", "directive-not-understood");

  private SilenceRules() {}

  /** All of these rules beside those of a rule book. */
  public static Catalogue with(Catalogue catalogue) {
    List<RuleDescription> rules = new ArrayList<>(catalogue.rules());
    rules.add(IN_VAIN);
    rules.add(MISUNDERSTOOD);
    rules.sort(Comparator.comparing(RuleDescription::id));
    return new Catalogue(List.copyOf(rules));
  }

  private static RuleDescription rule(String id, String name) {
    return new RuleDescription(
        id, name, "silence", Optional.of(Severity.WARNING), List.of(), List.of(), Basis.DOCUMENTED);
  }
}
