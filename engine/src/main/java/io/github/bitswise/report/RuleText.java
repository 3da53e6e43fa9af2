package io.github.bitswise.report;

import io.github.bitswise.rulebook.RuleDescription;
import java.io.PrintWriter;

/** One rule explained to a person. */
public final class RuleText {
  private final Terminal terminal;
  private final RulePages pages;

  public RuleText(Terminal terminal, RulePages pages) {
    this.terminal = terminal;
    this.pages = pages;
  }

  /** The rule's page, then what the rule says of itself. */
  public void write(RuleDescription rule, PrintWriter out) {
    pages
        .page(rule)
        .ifPresentOrElse(
            page -> {
              new MarkdownText(terminal).write(page, out);
              out.print("\n");
            },
            () -> out.print(terminal.bold(rule.id() + " " + rule.name()) + "\n\n"));
    Table table = new Table();
    table.row("rule", rule.id() + " " + rule.name());
    table.row("raises", rule.severity().map(Words::lower).orElse("nothing; it is for predictions"));
    table.row("topic", rule.topic());
    if (!rule.behaviours().isEmpty()) {
      table.row("behaviours", String.join(", ", rule.behaviours()));
      table.row("basis", BasisText.phrase(rule.basis()));
      table.row("sources", String.join(", ", rule.sources()));
    }
    table.lines(terminal.textWidth()).forEach(line -> out.print(line + "\n"));
  }
}
