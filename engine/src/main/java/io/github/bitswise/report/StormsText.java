package io.github.bitswise.report;

import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.answer.StormAnswer.Ending;
import java.io.PrintWriter;
import java.util.List;

/** Storms for a person at a terminal. */
public final class StormsText {
  private final Terminal terminal;

  public StormsText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What each job went through, then a summary. */
  public void write(StormReport report, PrintWriter out) {
    for (StormAnswer each : report.storms()) {
      write(each, out);
      out.print("\n");
    }
    long ended = report.storms().stream().filter(each -> each.ending().isPresent()).count();
    out.print(
        Words.count(report.storms().size(), "job")
            + ": "
            + ended
            + " ended, "
            + (report.storms().size() - ended)
            + " not\n");
  }

  private void write(StormAnswer answer, PrintWriter out) {
    String verdict =
        answer.ending().map(each -> each.at().state().name()).orElse("nothing ends it");
    Outcome color = answer.ending().isPresent() ? Outcome.FAILS : Outcome.COMPLETES;
    out.print(
        new Pieces(terminal.textWidth())
                .add(
                    Shown.text(answer.file()) + ":", terminal.bold(Shown.text(answer.file()) + ":"))
                .add(
                    "`" + Shown.text(answer.job()) + "`:",
                    terminal.bold("`" + Shown.text(answer.job()) + "`") + ":")
                .add(verdict, terminal.of(color, verdict))
                .toString()
            + "\n");
    paragraph(
        answer.ending().map(ending -> ended(ending, answer)).orElseGet(() -> survived(answer)),
        out);
    answer.ending().ifPresent(ending -> write(ending, out));
  }

  private static String ended(Ending ending, StormAnswer answer) {
    String explanation = Shown.text(ending.after().explanation());
    return ending.events().isEmpty()
        ? "it ends so without any event: " + explanation
        : tried(answer) + ", shrunk to the least that ends it: " + explanation;
  }

  private static String survived(StormAnswer answer) {
    Prediction calm = answer.calm();
    String end = tried(answer) + ", and none of them ends the job";
    if (calm.outcome() == Outcome.REFUSED) {
      return end + "; but it is refused without any: " + Shown.text(calm.explanation());
    }
    return calm.missing().isEmpty()
        ? end
        : end + "; much of it is not certain: " + Shown.text(calm.explanation());
  }

  private static String tried(StormAnswer answer) {
    return Words.count(answer.tried(), "event") + " with seed " + answer.seed();
  }

  private void write(Ending ending, PrintWriter out) {
    Moment at = ending.at();
    Table table = new Table();
    table.row("after", Words.time(at.at()) + ", by " + at.event());
    at.error().ifPresent(error -> table.row("error", Words.error(error)));
    table.row("because", Words.leading(at.because(), 3));
    out.print("\n");
    table.lines(terminal.textWidth() - 2).forEach(line -> out.print("  " + line + "\n"));
    if (!ending.events().isEmpty()) {
      out.print("\n" + terminal.bold(title(ending)) + "\n");
      ending.yaml().lines().map(Shown::text).forEach(line -> out.print(line + "\n"));
    }
  }

  private static String title(Ending ending) {
    return ending.line() == 0
        ? "timeline:"
        : "timeline, in place of what follows line " + ending.line() + ":";
  }

  private void paragraph(String text, PrintWriter out) {
    List<String> lines = Paragraph.lines(text, terminal.textWidth() - 2);
    lines.forEach(line -> out.print("  " + line + "\n"));
  }
}
