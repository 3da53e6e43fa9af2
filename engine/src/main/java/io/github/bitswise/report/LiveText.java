package io.github.bitswise.report;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What live runs say, for a person at a terminal. */
public final class LiveText {
  private final Terminal terminal;

  public LiveText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Each job with what was seen of it, then a summary. */
  public void write(LiveAnswer answer, PrintWriter out) {
    Map<List<String>, List<Confirmation>> jobs = new LinkedHashMap<>();
    for (Confirmation each : answer.runs()) {
      jobs.computeIfAbsent(List.of(each.scenario(), each.job()), job -> new ArrayList<>())
          .add(each);
    }
    jobs.forEach((job, steps) -> write(answer.provider(), job, steps, out));
    out.print(summary(answer) + "\n");
  }

  private void write(String provider, List<String> job, List<Confirmation> steps, PrintWriter out) {
    Verdict verdict = verdict(steps);
    out.print(
        terminal.bold(Shown.text(job.get(0)) + ":")
            + " "
            + terminal.bold("`" + Shown.text(job.get(1)) + "`")
            + ": "
            + terminal.of(verdict, phrase(verdict))
            + " by "
            + Shown.text(provider)
            + "\n\n");
    Table table = new Table();
    for (Confirmation each : steps) {
      String step = each.line() > 0 ? each.step() + " (line " + each.line() + ")" : each.step();
      table.row(word(each.verdict()), step, told(each));
    }
    table.lines(terminal.textWidth() - 2).forEach(line -> out.print("  " + line + "\n"));
    out.print("\n");
  }

  /** One that is contradicted decides; so does the course of the job. */
  private static Verdict verdict(List<Confirmation> steps) {
    if (steps.stream().anyMatch(each -> each.verdict() == Verdict.CONTRADICTED)) {
      return Verdict.CONTRADICTED;
    }
    return steps.stream()
        .filter(each -> each.step().equals("states"))
        .map(Confirmation::verdict)
        .findFirst()
        .orElse(Verdict.NOT_OBSERVABLE);
  }

  private static String told(Confirmation each) {
    return switch (each.verdict()) {
      case CONFIRMED -> each.observed();
      case CONTRADICTED ->
          "predicted "
              + text(each.predicted())
              + ", seen "
              + text(each.observed())
              + (each.reason().isEmpty() ? "" : ": " + each.reason());
      case NOT_OBSERVABLE -> each.reason();
    };
  }

  private static String text(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static String phrase(Verdict verdict) {
    return verdict == Verdict.NOT_OBSERVABLE ? "not to be confirmed" : word(verdict);
  }

  private static String word(Verdict verdict) {
    return Words.lower(verdict).replace('_', ' ');
  }

  private static String summary(LiveAnswer answer) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (answer.count(verdict) > 0) {
        counts.add(answer.count(verdict) + " " + word(verdict));
      }
    }
    String summary = Words.count(answer.runs().size(), "step");
    summary += counts.isEmpty() ? "" : ": " + String.join(", ", counts);
    long unread = Words.files(answer.unread());
    summary += unread == 0 ? "" : "; " + Words.count(unread, "file") + " not read";
    long notRun = answer.notRun().size();
    return notRun == 0 ? summary : summary + "; " + Words.count(notRun, "scenario") + " not run";
  }
}
