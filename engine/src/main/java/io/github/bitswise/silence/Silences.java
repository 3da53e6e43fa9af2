package io.github.bitswise.silence;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.context.Misunderstood;
import io.github.bitswise.context.Silence;
import io.github.bitswise.context.Silence.Named;
import io.github.bitswise.rulebook.RuleDescription;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The silences in the comments of one file, and which of them were of use. */
final class Silences {

  private final Said said;
  private final KnownRules known;
  private final TreeMap<Integer, Map<String, List<Use>>> byLine = new TreeMap<>();
  private final Set<Named> used = new HashSet<>();
  private final Map<String, Integer> elsewhere = new HashMap<>();

  /** A silence for one rule. */
  private record Use(Silence silence, Named rule) {}

  Silences(Said said, KnownRules known) {
    this.said = said;
    this.known = known;
    for (Silence silence : said.comments().silences()) {
      Map<String, List<Use>> byRule =
          byLine.computeIfAbsent(silence.line(), line -> new HashMap<>());
      for (Named rule : silence.rules()) {
        byRule
            .computeIfAbsent(known.id(rule.rule()), id -> new ArrayList<>())
            .add(new Use(silence, rule));
      }
    }
  }

  /** The finding with the reason why it does not matter, if a comment says so. */
  Optional<Silenced> silenced(Finding finding) {
    int line = finding.at().line();
    Map.Entry<Integer, Map<String, List<Use>>> above = byLine.floorEntry(line);
    List<Use> uses =
        above == null ? List.of() : above.getValue().getOrDefault(finding.rule(), List.of());
    if (uses.isEmpty() || uses.get(0).silence().endLine() < line) {
      elsewhere.putIfAbsent(finding.rule(), line);
      return Optional.empty();
    }
    uses.forEach(each -> used.add(each.rule()));
    Silence first = uses.get(0).silence();
    above.getValue().put(finding.rule(), List.of(uses.get(0)));
    return Optional.of(new Silenced(finding, first.reason(), first.at()));
  }

  /** The finding with the reason why it does not matter in the whole file, if one is said. */
  Optional<Silenced> ignored(Finding finding) {
    return said.ignored().stream()
        .filter(each -> known.id(each.rule()).equals(finding.rule()))
        .findFirst()
        .map(each -> new Silenced(finding, each.reason(), each.at()));
  }

  /** What was said in vain or makes no sense, once all findings have been here. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!said.checked()) {
      return findings;
    }
    for (Misunderstood each : said.comments().misunderstood()) {
      findings.add(finding(SilenceRules.MISUNDERSTOOD, each.at(), each.message(), each.fix()));
    }
    for (Silence silence : said.comments().silences()) {
      List<Named> inVain = new ArrayList<>();
      for (Named rule : silence.rules()) {
        Optional<String> fault = known.fault(rule.rule());
        if (fault.isPresent()) {
          findings.add(
              finding(SilenceRules.MISUNDERSTOOD, rule.at(), fault.get(), known.help(rule.rule())));
        } else if (!used.contains(rule)) {
          inVain.add(rule);
        }
      }
      if (said.comments().whole()) {
        boolean all = inVain.size() == silence.rules().size();
        inVain.forEach(rule -> findings.add(inVain(silence, rule, all)));
      }
    }
    return findings;
  }

  private Finding inVain(Silence silence, Named rule, boolean all) {
    String id = known.id(rule.rule());
    String lines =
        silence.line() == silence.endLine()
            ? "line " + silence.line()
            : "lines " + silence.line() + " to " + silence.endLine();
    Integer other = elsewhere.get(id);
    String fix = all ? "remove the comment" : "remove `" + rule.rule() + "` from the comment";
    return finding(
        SilenceRules.IN_VAIN,
        rule.at(),
        known.predicts(id)
            ? "`" + id + "` only predicts, so there is nothing to silence"
            : "`" + id + "` finds nothing on " + lines + ", so there is nothing to silence",
        other == null
            ? fix
            : fix + "; `" + id + "` is found on line " + other + ": put it above that line");
  }

  private static Finding finding(RuleDescription rule, Place at, String message, String fix) {
    return new Finding(
        rule.id(),
        rule.name(),
        rule.severity().orElseThrow(),
        message,
        at,
        "",
        rule.behaviours(),
        List.of(),
        List.of(),
        Optional.of(new Fix(fix, true)),
        rule.sources(),
        rule.basis());
  }
}
