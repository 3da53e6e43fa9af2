package io.github.bitswise.cli;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.live.compare.Comparison;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.ObservationFile;
import io.github.bitswise.report.LiveAnswer;
import io.github.bitswise.report.LiveJson;
import io.github.bitswise.report.LiveText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bitswise live}. */
@Command(
    name = "live",
    usageHelpWidth = 100,
    description =
        "Runs scenarios on a real BITS and says whether the predictions hold: on Windows the BITS"
            + " service, elsewhere that of Wine.",
    footer = {
      "",
      "Only jobs that the run made are touched, servers are on loopback, files in a folder of the",
      "run. What cannot be had here, such as a log-off, is left out and said so.",
      "",
      "Examples:",
      "  bitswise live download.bits.yaml                       does the prediction hold?",
      "  bitswise live --record seen.jsonl download.bits.yaml   keep what was seen",
      "  bitswise live --replay seen.jsonl download.bits.yaml   compare it with today's rules",
      "",
      "Exit codes: 0 nothing is contradicted, 1 something is, 2 misuse or unreadable input, 4 the run",
      "could not be carried out."
    })
final class LiveCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec command;
  @Mixin ColorOption color;
  @Mixin FormatOption format;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "1..*",
      description = "Scenario files, folders, or - for standard input.")
  List<String> paths;

  @Mixin AssumptionOptions assumptions;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Keep what was seen in this file: a line of JSON for each thing.")
  @Nullable Path record;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "Run nothing: compare what this file has kept.")
  @Nullable Path replay;

  LiveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (record != null && replay != null) {
      throw new UsageException(
          command.commandLine(),
          "`--record` and `--replay` do not go together",
          "a replay sees nothing new: leave one of them out");
    }
    Environment environment = context.environment();
    check();
    Terminal terminal = color.terminal(environment);
    Reading reading = Reading.of(paths, assumptions, context);
    List<Observation> kept =
        replay == null ? List.of() : new Replay(environment).read(replay, reading);
    new ProblemsText(terminal, reading.sources()).write(reading.problems(), environment.err());
    environment.err().flush();
    List<Problem> notRun = new ArrayList<>();
    List<Observation> seen =
        replay == null ? new LiveRuns(environment).observe(reading, notRun::add) : kept;
    keep(seen);
    LiveAnswer answer =
        new LiveAnswer(
            seen.stream().map(Observation::provider).distinct().collect(Collectors.joining(", ")),
            confirmations(reading, seen),
            reading.problems(),
            notRun);
    tell(notRun);
    write(answer, terminal);
    int code = ExitCode.of(!answer.unread().isEmpty(), answer.count(Verdict.CONTRADICTED) > 0);
    return code == ExitCode.OK && !answer.notRun().isEmpty() ? ExitCode.NOT_CARRIED_OUT : code;
  }

  /** Nobody wants to learn after a run that nothing of it can be kept. */
  private void check() {
    try {
      if (record != null) {
        ObservationFile.check(context.environment().folder().resolve(record));
      }
    } catch (IOException e) {
      throw notWritten();
    }
  }

  private void keep(List<Observation> seen) {
    try {
      if (record != null && !seen.isEmpty()) {
        ObservationFile.write(context.environment().folder().resolve(record), seen);
      }
    } catch (IOException e) {
      throw notWritten();
    }
  }

  private UsageException notWritten() {
    return new UsageException(
        command.commandLine(),
        "`" + record + "` cannot be written",
        "name a file in a folder that can be written to");
  }

  /** Why scenarios were not run; what is true of all is said once. */
  private void tell(List<Problem> notRun) {
    PrintWriter err = context.environment().err();
    Map<List<String>, List<Problem>> reasons = new LinkedHashMap<>();
    for (Problem each : notRun) {
      reasons
          .computeIfAbsent(List.of(each.message(), each.help()), reason -> new ArrayList<>())
          .add(each);
    }
    reasons.forEach(
        (reason, of) -> {
          String which = of.size() == 1 ? "`" + of.get(0).file() + "`" : of.size() + " scenarios";
          err.print("bitswise: " + which + " could not be run: " + reason.get(0) + "\n");
          if (!reason.get(1).isEmpty()) {
            err.print("  = fix: " + reason.get(1) + "\n");
          }
        });
    err.flush();
  }

  private List<Confirmation> confirmations(Reading reading, List<Observation> seen) {
    List<Confirmation> confirmations = new ArrayList<>();
    for (Scenario scenario : reading.scenarios()) {
      List<Observation> own =
          seen.stream().filter(each -> each.scenario().equals(scenario.file())).toList();
      if (own.isEmpty()) {
        continue;
      }
      List<Prediction> predictions = context.answers().predictions(List.of(scenario));
      for (int i = 0; i < predictions.size(); i++) {
        confirmations.addAll(Comparison.of(scenario.jobs().get(i), predictions.get(i), own));
      }
    }
    return confirmations;
  }

  private void write(LiveAnswer answer, Terminal terminal) {
    if (format.json()) {
      LiveJson.write(answer, context.environment().out());
    } else if (!answer.runs().isEmpty() || answer.notRun().isEmpty() && answer.unread().isEmpty()) {
      new LiveText(terminal).write(answer, context.environment().out());
    }
  }
}
