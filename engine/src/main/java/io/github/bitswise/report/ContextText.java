package io.github.bitswise.report;

import io.github.bitswise.hresult.ErrorContext;
import java.io.PrintWriter;

/** An error context explained to a person. */
public final class ContextText {
  private final Terminal terminal;

  public ContextText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Its name, its number and what BITS was doing. */
  public void write(ErrorContext context, PrintWriter out) {
    out.print(terminal.bold(context.headerName()) + " (" + context.ordinal() + ")\n");
    Paragraph.lines(context.meaning(), terminal.textWidth() - 2)
        .forEach(line -> out.print("  " + line + "\n"));
  }
}
