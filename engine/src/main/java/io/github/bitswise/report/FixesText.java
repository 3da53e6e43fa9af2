package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was fixed and what can be, for a person. */
final class FixesText {

  /** Stands behind a finding that can be fixed. */
  static final String MARK = "[*]";

  private final Terminal terminal;

  /** What is counted together. */
  private record Rule(String file, String id, String name) {}

  FixesText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How often findings of each rule were fixed in each file, then an empty line. */
  void writeFixed(List<Finding> fixed, PrintWriter out) {
    Map<Rule, Long> counts = new LinkedHashMap<>();
    for (Finding each : fixed) {
      counts.merge(new Rule(each.at().file(), each.rule(), each.name()), 1L, Long::sum);
    }
    counts.forEach(
        (rule, count) ->
            out.print(
                terminal.bold(Shown.text(rule.file) + ":")
                    + " fixed "
                    + count
                    + " "
                    + terminal.dim("[" + rule.id + " " + rule.name + "]")
                    + "\n"));
    if (!counts.isEmpty()) {
      out.print("\n");
    }
  }

  /** How many findings can be fixed, and how. */
  void writeFixable(Tally tally, boolean unsafe, PrintWriter out) {
    long safe = tally.safelyFixable();
    long more = tally.unsafelyFixable();
    List<String> said = new ArrayList<>();
    if (unsafe && more > 0) {
      said.add(safe + more + " fixable with `--fix --unsafe-fixes`");
    } else {
      if (safe > 0) {
        said.add(safe + " fixable with `--fix`");
      }
      if (more > 0) {
        String some = safe > 0 ? "(" + more + " more" : more + " fixable";
        said.add(some + " with `--fix --unsafe-fixes`" + (safe > 0 ? ")" : ""));
      }
    }
    if (!said.isEmpty()) {
      boolean marked = safe > 0 || unsafe;
      String mark = marked ? terminal.fixable(MARK) + " " : "";
      out.print(mark + String.join(" ", said) + "\n");
    }
  }
}
