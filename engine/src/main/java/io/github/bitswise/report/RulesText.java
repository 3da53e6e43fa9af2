package io.github.bitswise.report;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.PrintWriter;
import java.util.List;

/** The rules for a person. */
public final class RulesText {
  private final Terminal terminal;

  public RulesText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A table of the rules, then what they leave out. */
  public void write(Catalogue catalogue, List<LeftOut> leftOut, PrintWriter out) {
    Table table = new Table().row("rule", "topic", "kind", "name");
    for (RuleDescription rule : catalogue.rules()) {
      table.row(rule.id(), rule.topic(), kind(rule), rule.name());
    }
    List<String> lines = table.lines();
    out.print(terminal.bold(lines.get(0)) + "\n");
    lines.stream().skip(1).forEach(line -> out.print(line + "\n"));
    if (!leftOut.isEmpty()) {
      out.print("\n" + terminal.bold("left out") + "\n");
      Table reasons = new Table();
      leftOut.forEach(each -> reasons.row(each.behaviour(), each.reason()));
      reasons.lines().forEach(line -> out.print(line + "\n"));
    }
    long findings = catalogue.rules().stream().filter(RuleDescription::finding).count();
    long others = catalogue.rules().size() - findings;
    out.print(
        "\n"
            + Words.count(catalogue.rules().size(), "rule")
            + ": "
            + findings
            + " for findings, "
            + others
            + " for predictions\n");
  }

  private static String kind(RuleDescription rule) {
    return rule.severity().map(Words::lower).orElse("prediction");
  }
}
