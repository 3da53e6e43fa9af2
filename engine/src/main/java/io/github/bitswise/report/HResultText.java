package io.github.bitswise.report;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResultClass;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** An error code explained to a person. */
public final class HResultText {
  private final Terminal terminal;

  public HResultText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Name, number, class, meaning, origin and advice.
   *
   * @param rules the behaviours whose pages speak of it
   * @param traces which rules predict it
   */
  public void write(HResult result, List<String> rules, Traces traces, PrintWriter out) {
    out.print(terminal.bold(result.name()) + " " + result.code() + " (" + result.value() + ")\n");
    int width = terminal.textWidth() - 2;
    Paragraph.lines(result.meaning(), width).forEach(line -> out.print("  " + line + "\n"));
    out.print("\n");
    Table table = new Table();
    List<String> others = new ArrayList<>(result.otherNames());
    others.addAll(result.otherCodes());
    if (!others.isEmpty()) {
      table.row("also", String.join(", ", others));
    }
    table.row("class", classes(result));
    if (!result.note().isEmpty()) {
      table.row("", result.note());
    }
    table.row("comes from", result.from());
    table.row("what to do", result.advice());
    List<String> contexts = traces.contexts(result.name());
    if (!contexts.isEmpty()) {
      table.row("predicted in", String.join(", ", contexts));
    }
    List<String> predicting = traces.predicting(result.name());
    if (!predicting.isEmpty()) {
      table.row("predicted by", String.join(", ", predicting));
    }
    if (!rules.isEmpty()) {
      table.row("rules", String.join(", ", rules));
    }
    table.row("sources", String.join(", ", result.sources()));
    table.lines(width).forEach(line -> out.print("  " + line + "\n"));
  }

  /** What BITS makes of the code, in words. */
  public static String classes(HResult result) {
    List<String> classes = new ArrayList<>();
    for (HResultClass each : result.classes()) {
      classes.add(phrase(each));
    }
    return String.join("; or ", classes) + (result.inferred() ? " (inferred)" : "");
  }

  private static String phrase(HResultClass each) {
    return switch (each) {
      case FATAL -> "fatal: the job moves to ERROR and stays there";
      case TRANSIENT -> "transient: the job moves to TRANSIENT_ERROR and BITS tries again";
      case CALL -> "call: the call fails, the job's state does not change";
      case SUCCESS -> "success: the call worked";
      case UNDOCUMENTED -> "undocumented: no page says whether it is fatal or transient";
    };
  }
}
