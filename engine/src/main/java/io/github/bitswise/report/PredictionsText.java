package io.github.bitswise.report;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Consequence;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.hresult.ErrorContext;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Predictions for a person at a terminal. */
public final class PredictionsText {
  private final Terminal terminal;
  private final Snippet snippet;

  public PredictionsText(Terminal terminal, Sources sources) {
    this.terminal = terminal;
    this.snippet = new Snippet(terminal, sources);
  }

  /** Each job's future, then the expectations that are not met, then a summary. */
  public void write(PredictAnswer answer, PrintWriter out) {
    writePredictions(answer, out);
    writeEnd(counted(answer), out);
  }

  private static Outcomes counted(PredictAnswer answer) {
    Outcomes outcomes = new Outcomes();
    outcomes.add(answer);
    return outcomes;
  }

  /** Each job's future. */
  public void writePredictions(PredictAnswer answer, PrintWriter out) {
    for (Prediction each : answer.predictions()) {
      write(each, out);
      out.print("\n");
    }
  }

  private void write(Prediction prediction, PrintWriter out) {
    int width = terminal.textWidth() - 2;
    out.print(headline(prediction) + "\n");
    Paragraph.lines(Shown.text(prediction.explanation()), width)
        .forEach(line -> out.print(line.isEmpty() ? "" : "  " + line + "\n"));
    section("", result(prediction).lines(width), out);
    section("opened as", Identities.lines(prediction.identities(), sectionWidth()), out);
    section("calls", calls(prediction.calls()), out);
    section("timeline", timeline(prediction), out);
    section("also blocked", obstructions(prediction.alsoBlocked()), out);
    section("missing", missing(prediction.missing()), out);
    section("assumed", sentences(prediction.assumed()), out);
    section("would complete with", SuggestionLines.of(prediction, sectionWidth()), out);
    prediction
        .matrix()
        .ifPresent(
            matrix ->
                section(
                    "other owners and versions of Windows",
                    new MatrixLines(terminal, terminal.width() - 4, matrix).lines(),
                    out));
    WhyLines why = new WhyLines(terminal, terminal.width() - 4, prediction.file());
    section("why", why.of(new Proof(prediction.why())), out);
  }

  private int sectionWidth() {
    return terminal.textWidth() - 4;
  }

  private String headline(Prediction prediction) {
    String file = Shown.text(prediction.file()) + ":";
    String job = "`" + Shown.text(prediction.job()) + "`";
    String owner =
        switch (prediction.owner()) {
          case "unknown" -> "whose owner is not known:";
          case "unspecified" -> "whose owner is not certain:";
          default -> "of " + Shown.text(prediction.owner()) + ":";
        };
    String comma = owner.startsWith("whose") ? "," : "";
    String outcome = Words.lower(prediction.outcome());
    Pieces line =
        new Pieces(terminal.textWidth())
            .add(file, terminal.bold(file))
            .add(job + comma, terminal.bold(job) + comma)
            .add(owner, owner)
            .add(outcome, terminal.of(prediction.outcome(), outcome));
    String basis = Words.basis(prediction.basis()).strip();
    return (basis.isEmpty() ? line : line.add(basis, basis)).toString();
  }

  private static Table result(Prediction prediction) {
    Table table = new Table();
    String noState = prediction.outcome() == Outcome.UNSPECIFIED ? "not certain" : "not known";
    table.row("state", prediction.state().map(Enum::name).orElse(noState));
    prediction.waitsFor().ifPresent(each -> table.row("waits for", each));
    prediction.error().ifPresent(error -> explain(error, table));
    String proxy =
        switch (prediction.proxy().used()) {
          case "not-applicable" ->
              prediction.proxy().because().isEmpty()
                  ? "none: nothing is sent"
                  : "none: no file comes over HTTP";
          case "unknown" -> "not known";
          case "unspecified" -> "not certain";
          default -> prediction.proxy().used();
        };
    table.row("proxy", proxy + Words.inBrackets(prediction.proxy().because(), 2));
    if (!prediction.because().isEmpty()) {
      table.row("because", Words.leading(prediction.because(), 3));
    }
    return table;
  }

  private static void explain(JobError error, Table table) {
    table.row("error", Words.error(error));
    HResults.find(error.code()).map(HResult::meaning).ifPresent(text -> table.row("", text));
    if (!error.context().isEmpty()) {
      String meaning =
          ErrorContext.find(error.context()).map(each -> ": " + each.meaning()).orElse("");
      table.row("context", error.context() + meaning);
    }
  }

  private List<String> timeline(Prediction prediction) {
    TimelineLines told = new TimelineLines(terminal, sectionWidth());
    List<Moment> timeline = prediction.timeline();
    Duration end = timeline.isEmpty() ? Duration.ZERO : timeline.get(timeline.size() - 1).at();
    List<String> lines = new ArrayList<>(told.lines(timeline));
    lines.addAll(told.next(prediction.next(), end));
    return lines;
  }

  private List<String> calls(List<CallAnswer> answers) {
    List<String> lines = new ArrayList<>();
    for (CallAnswer each : answers) {
      String as = each.as().isEmpty() ? "" : " as " + each.as();
      String call = "line " + each.at().line() + ": " + each.call() + as + ": ";
      if (each.plain()) {
        each.value().ifPresent(value -> lines.add(Shown.text(call + value)));
        continue;
      }
      String error = each.error().map(e -> " with " + Words.error(e)).orElse("");
      lines.add(Shown.text(call + each.verdict() + error));
      String sentence = Shown.text(each.what() + Words.inBrackets(each.because(), 2));
      Paragraph.lines(sentence, sectionWidth() - 2).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private List<String> obstructions(List<Obstruction> obstructions) {
    List<String> lines = new ArrayList<>();
    for (Obstruction each : obstructions) {
      String sentence = Shown.text(each.what() + Words.inBrackets(each.because(), 2));
      String mark = "- ";
      for (String line : Paragraph.lines(sentence, sectionWidth() - mark.length())) {
        lines.add(mark + line);
        mark = "  ";
      }
      each.error().ifPresent(error -> lines.add("  " + Words.error(error)));
    }
    return lines;
  }

  private List<String> missing(List<Missing> missing) {
    List<String> lines = new ArrayList<>();
    for (Missing each : missing) {
      lines.add(Shown.text(each.fact()));
      Table table = new Table();
      for (Consequence consequence : each.consequences()) {
        if (consequence.value().isEmpty()) {
          table.row(consequence.follows());
        } else {
          table.row(consequence.value() + ":", consequence.follows());
        }
      }
      table.lines(sectionWidth() - 2).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  private List<String> sentences(List<String> sentences) {
    return sentences.stream()
        .flatMap(each -> Paragraph.lines(Shown.text(each), sectionWidth()).stream())
        .toList();
  }

  private void section(String title, List<String> lines, PrintWriter out) {
    if (lines.isEmpty()) {
      return;
    }
    out.print("\n" + (title.isEmpty() ? "" : "  " + terminal.bold(title) + "\n"));
    for (String line : lines) {
      out.print(line.isEmpty() ? "\n" : (title.isEmpty() ? "  " : "    ") + line + "\n");
    }
  }

  /** The expectations that are not met, and a summary. */
  public void writeEnd(Outcomes outcomes, PrintWriter out) {
    for (UnmetExpectation each : outcomes.unmet()) {
      String message =
          each.time().map(time -> "after " + Words.time(time) + ", ").orElse("")
              + "expected "
              + each.key()
              + " `"
              + each.expected()
              + "` of `"
              + each.job()
              + "`, predicted `"
              + each.predicted()
              + "`";
      out.print(
          terminal.bold(Shown.text(each.at().toString()) + ":")
              + " "
              + terminal.of(Severity.ERROR, "unmet:")
              + " "
              + terminal.bold(Shown.text(message))
              + "\n");
      out.print(snippet.of(each.at(), carets -> terminal.of(Severity.ERROR, carets)) + "\n");
    }
    out.print(summary(outcomes) + "\n");
  }

  private static String summary(Outcomes outcomes) {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long count = outcomes.predictions(outcome);
      if (count > 0) {
        counts.add(count + " " + Words.lower(outcome));
      }
    }
    String summary = Words.count(outcomes.jobs(), "job");
    summary += counts.isEmpty() ? "" : ": " + String.join(", ", counts);
    if (!outcomes.unmet().isEmpty()) {
      summary += "; " + Words.count(outcomes.unmet().size(), "expectation") + " not met";
    }
    long unread = Words.files(outcomes.unread());
    return unread == 0 ? summary : summary + "; " + Words.count(unread, "file") + " not read";
  }
}
