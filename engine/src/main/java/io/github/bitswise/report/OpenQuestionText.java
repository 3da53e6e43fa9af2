package io.github.bitswise.report;

import java.io.PrintWriter;
import java.util.List;

/** What the documentation leaves open, explained to a person. */
public final class OpenQuestionText {
  private final Terminal terminal;

  public OpenQuestionText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Both readings or the question, and what bitswise answers.
   *
   * @param rules ids of the rules that turn on it
   */
  public void write(OpenQuestion question, List<String> rules, PrintWriter out) {
    Table table = new Table();
    if (question.contradiction()) {
      table.row("one reading", question.one());
      table.row("the other", question.other());
    } else {
      table.row("open", question.one());
    }
    table.row("bitswise", question.answer());
    if (!rules.isEmpty()) {
      table.row("rules", String.join(", ", rules));
    }
    String what =
        question.contradiction()
            ? "the documentation contradicts itself"
            : "the documentation does not say";
    out.print(terminal.bold(question.id()) + ": " + what + "\n");
    table.lines(terminal.textWidth() - 2).forEach(line -> out.print("  " + line + "\n"));
  }
}
