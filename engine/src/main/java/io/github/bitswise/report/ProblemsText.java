package io.github.bitswise.report;

import io.github.bitswise.answer.Severity;
import io.github.bitswise.source.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Why input could not be read, for a person. */
public final class ProblemsText {
  private final Terminal terminal;
  private final Snippet snippet;

  public ProblemsText(Terminal terminal, Sources sources) {
    this.terminal = terminal;
    this.snippet = new Snippet(terminal, sources);
  }

  /** Each problem with the line it is about and what to do. */
  public void write(List<Problem> problems, PrintWriter out) {
    for (Problem each : problems) {
      boolean placed = each.at().stated();
      String where = placed ? each.at().toString() : each.file();
      out.print(
          (where.isEmpty() ? "" : terminal.bold(Shown.text(where) + ":") + " ")
              + terminal.of(Severity.ERROR, "error:")
              + " "
              + terminal.bold(Shown.text(each.message()))
              + "\n");
      out.print(snippet.of(each.at(), carets -> terminal.of(Severity.ERROR, carets)));
      if (!each.help().isEmpty()) {
        out.print(snippet.note(each.at(), "help:", each.help()));
      }
    }
  }
}
