package io.github.bitswise.cli;

import io.github.bitswise.answer.Prediction;
import io.github.bitswise.report.Outcomes;
import io.github.bitswise.report.PredictAnswer;
import io.github.bitswise.report.PredictionsJson;
import io.github.bitswise.report.PredictionsText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Sources;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.scenario.Scenario;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Predicts jobs that are read line by line, and writes each prediction as it is made. */
final class PredictedLines {
  private final Context context;
  private final Terminal terminal;
  private final Function<List<Scenario>, List<Prediction>> predictions;
  private final Predicate<Prediction> counts;
  private final Outcomes outcomes = new Outcomes();
  private boolean found;

  /**
   * @param predictions makes one prediction for each job
   * @param counts whether a prediction makes the command end with 1
   */
  PredictedLines(
      Context context,
      Terminal terminal,
      Function<List<Scenario>, List<Prediction>> predictions,
      Predicate<Prediction> counts) {
    this.context = context;
    this.terminal = terminal;
    this.predictions = predictions;
    this.counts = counts;
  }

  /**
   * Writes an answer and then that of all lines.
   *
   * @return the exit code
   */
  int write(PredictAnswer first, Reading reading, boolean json) {
    Environment environment = context.environment();
    found = !first.unmet().isEmpty();
    Stream<PredictAnswer> answers =
        Stream.concat(Stream.of(first), reading.lines().stream().flatMap(this::answers));
    try (Progress progress = new Progress(environment, "predicted", "jobs", 0)) {
      Stream<PredictAnswer> seen = answers.peek(each -> seen(each, progress));
      if (json) {
        PredictionsJson.write(seen, outcomes, environment.out());
      } else {
        PredictionsText text = new PredictionsText(terminal, reading.sources());
        seen.forEach(each -> write(each, text, environment.out()));
        text.writeEnd(outcomes, environment.out());
      }
    }
    return ExitCode.of(!outcomes.unread().isEmpty(), found);
  }

  private void write(PredictAnswer answer, PredictionsText text, PrintWriter out) {
    outcomes.add(answer);
    text.writePredictions(answer, out);
  }

  private void seen(PredictAnswer answer, Progress progress) {
    found = found || answer.predictions().stream().anyMatch(counts);
    progress.done(answer.predictions().size());
  }

  private Stream<PredictAnswer> answers(JobLines lines) {
    return lines
        .answers(
            part ->
                new PartAnswer(
                    part,
                    new PredictAnswer(
                        predictions.apply(part.scenarios()), List.of(), part.problems())))
        .map(this::told);
  }

  private record PartAnswer(JobLines.Part part, PredictAnswer answer) {}

  private PredictAnswer told(PartAnswer each) {
    new ProblemsText(terminal, new Sources(List.of(each.part.text())))
        .write(each.answer.unread(), context.environment().err());
    return each.answer;
  }
}
