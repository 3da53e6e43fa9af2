package io.github.bitswise.cli;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.report.PredictAnswer;
import io.github.bitswise.report.PredictionsJson;
import io.github.bitswise.report.PredictionsText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bitswise predict}. */
@Command(
    name = "predict",
    usageHelpWidth = 100,
    description = "Says what BITS will do with each job: outcome, identities, proxy, timeline.",
    footer = {
      "",
      "Examples:",
      "  bitswise predict nightly.bits.yaml                    what will become of it",
      "  bitswise predict --why nightly.bits.yaml              and why, down to the facts",
      "  bitswise predict --as NetworkService --fail-on waits deploy.cmd",
      "  bitswise predict --matrix nightly.bits.yaml           for other owners, on other Windows",
      "  bitswise predict new.cmd --against old.cmd            what got better or worse",
      "  bitswise predict --storm 1000 nightly.bits.yaml       what of a thousand events ends it",
      "",
      "Exit codes: 0 as expected, 1 an expectation of a file is not met (or --fail-on applies),",
      "2 misuse or unreadable input. With --storm and --fail-on fails: 1 where a job is ended; with",
      "--against: 1 where something got worse, or where --fail-on applies to it as it is now."
    })
final class PredictCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec command;
  @Mixin ColorOption color;
  @Mixin FormatOption format;
  @Mixin AssumptionOptions assumptions;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, or - for standard input; this folder if none is given.")
  List<String> paths = List.of(".");

  @Option(
      names = "--why",
      description = "Also derive each answer, from rule to rule down to the facts of the files.")
  boolean why;

  @Option(
      names = "--matrix",
      description = "Also tell what becomes of it under other owners and on other Windows.")
  boolean matrix;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Tell what is better, worse or otherwise than in this file or folder.")
  @Nullable String against;

  @ArgGroup(exclusive = false)
  @Nullable StormOptions storm;

  private @Nullable FailOn failOn;

  PredictCommand(Context context) {
    this.context = context;
  }

  /** Outcomes that count as found, each with those before it. */
  enum FailOn {
    FAILS,
    WAITS,
    UNKNOWN
  }

  @Option(
      names = "--fail-on",
      paramLabel = "OUTCOME",
      description =
          "Exit with 1 also where a job fails or is refused (fails), waits or worse"
              + " (waits), or where the answer is open (unknown).")
  void failOn(String value) {
    failOn = Choice.of(FailOn.class, "--fail-on", value, command);
  }

  @Override
  public Integer call() {
    alone();
    Environment environment = context.environment();
    Terminal terminal = color.terminal(environment);
    Reading reading =
        storm == null && against == null
            ? Reading.ofLines(paths, assumptions, context)
            : Reading.of(paths, assumptions, context);
    new ProblemsText(terminal, reading.sources()).write(reading.problems(), environment.err());
    environment.err().flush();
    if (against != null) {
      return new Against(context, terminal, format.json(), this::countsNow)
          .run(reading, against, assumptions);
    }
    if (storm != null) {
      boolean ended = new Storms(context, storm, format.json(), terminal).run(reading);
      return ExitCode.of(!reading.problems().isEmpty(), ended && failOn != null);
    }
    PredictAnswer answer = answer(reading);
    if (!reading.lines().isEmpty()) {
      return new PredictedLines(context, terminal, asked()::listed, this::counts)
          .write(answer, reading, format.json());
    }
    write(answer, reading, terminal);
    boolean found =
        !answer.unmet().isEmpty() || answer.predictions().stream().anyMatch(this::counts);
    return ExitCode.of(!answer.unread().isEmpty(), found);
  }

  /** What is answered in another form cannot be questioned in this one. */
  private void alone() {
    if (against != null && (storm != null || why || matrix) || storm != null && (why || matrix)) {
      String one = against != null ? "--against" : "--storm";
      String other = why ? "--why" : matrix ? "--matrix" : "--storm";
      throw new UsageException(
          command.commandLine(),
          "`" + one + "` does not go with `" + other + "`",
          "ask one after the other");
    }
  }

  private Asked asked() {
    return new Asked(context, why, matrix);
  }

  private PredictAnswer answer(Reading reading) {
    List<Scenario> scenarios = reading.scenarios();
    List<Prediction> predictions = asked().predictions(scenarios);
    Map<String, List<Prediction>> byFile = new HashMap<>();
    for (Prediction each : predictions) {
      byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each);
    }
    List<UnmetExpectation> unmet = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      if (!scenario.expectations().isEmpty()) {
        List<Prediction> own = byFile.getOrDefault(scenario.file(), List.of());
        unmet.addAll(context.answers().unmet(scenario, own));
      }
    }
    return new PredictAnswer(predictions, unmet, reading.problems());
  }

  /** Whether a job counts as found though it got no worse. */
  private boolean countsNow(Comparison comparison) {
    boolean open = comparison.verdict() == Comparison.Verdict.UNKNOWN;
    return open && failOn == FailOn.UNKNOWN || comparison.now().filter(this::counts).isPresent();
  }

  private boolean counts(Prediction prediction) {
    if (failOn == null) {
      return false;
    }
    FailOn least =
        switch (prediction.outcome()) {
          case COMPLETES -> null;
          case FAILS, REFUSED -> FailOn.FAILS;
          case WAITS -> FailOn.WAITS;
          case UNKNOWN, UNSPECIFIED -> FailOn.UNKNOWN;
        };
    return least != null && least.compareTo(failOn) <= 0;
  }

  private void write(PredictAnswer answer, Reading reading, Terminal terminal) {
    Environment environment = context.environment();
    if (format.json()) {
      PredictionsJson.write(answer, environment.out());
    } else if (!reading.scenarios().isEmpty()) {
      new PredictionsText(terminal, reading.sources()).write(answer, environment.out());
    }
  }
}
