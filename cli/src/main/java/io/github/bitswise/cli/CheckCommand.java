package io.github.bitswise.cli;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.report.CheckAnswer;
import io.github.bitswise.report.FindingsJson;
import io.github.bitswise.report.FindingsText;
import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Terminal;
import io.github.bitswise.silence.Silencer;
import io.github.bitswise.silence.Silencing;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bitswise check}. */
@Command(
    name = "check",
    usageHelpWidth = 100,
    description = "Finds what will not work in job configurations, before they are deployed.",
    footer = {
      "",
      "Examples:",
      "  bitswise check                                  everything below this folder",
      "  bitswise check nightly.bits.yaml deploy/        a file and a folder",
      "  bitswise check --as LocalSystem deploy.cmd      a script, as if a service ran it",
      "  Get-BitsTransfer -AllUsers | ConvertTo-Json -Depth 4 |",
      "    bitswise check --machine pc.bits.yaml -       the jobs of a real computer",
      "",
      "A bitswise.yaml in the folder of a file or above may give account, machine and threshold;",
      "a comment `bitswise: ignore RULE (reason)` silences findings of the next line.",
      "",
      "Exit codes: 0 nothing found, 1 findings, 2 misuse or unreadable input."
    })
final class CheckCommand implements Callable<Integer> {
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

  @Option(names = "--verbose", description = "Also tell what was read and what findings rest on.")
  boolean verbose;

  private @Nullable Severity failOn;

  CheckCommand(Context context) {
    this.context = context;
  }

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from error, warning (the usual) or info upwards.")
  void failOn(String value) {
    failOn = Choice.of(Severity.class, "--fail-on", value, command);
  }

  @Override
  public Integer call() {
    Environment environment = context.environment();
    Terminal terminal = color.terminal(environment);
    Reading reading =
        verbose
            ? Reading.of(paths, assumptions, context)
            : Reading.ofLines(paths, assumptions, context);
    new ProblemsText(terminal, reading.sources()).write(reading.problems(), environment.err());
    environment.err().flush();
    CheckAnswer answer = answer(reading);
    if (!reading.lines().isEmpty()) {
      return new CheckedLines(context, terminal, each -> counts(each, reading))
          .write(answer, reading, format.json());
    }
    write(answer, reading, terminal);
    boolean found = answer.findings().stream().anyMatch(each -> counts(each, reading));
    return ExitCode.of(!answer.unread().isEmpty(), found);
  }

  private CheckAnswer answer(Reading reading) {
    if (reading.scenarios().isEmpty()) {
      return new CheckAnswer(List.of(), List.of(), reading.problems());
    }
    List<Finding> findings = context.answers().findings(reading.scenarios());
    Silencing left = new Silencer(context.answers().catalogue(), reading.said()).silence(findings);
    return new CheckAnswer(
        reading.scenarios(),
        left.findings(),
        left.silenced(),
        reading.contexts(),
        reading.problems(),
        reading.skipped());
  }

  private boolean counts(Finding finding, Reading reading) {
    Severity least =
        failOn == null ? reading.failOn(finding.at().file()).orElse(Severity.WARNING) : failOn;
    return finding.severity().compareTo(least) <= 0;
  }

  private void write(CheckAnswer answer, Reading reading, Terminal terminal) {
    Environment environment = context.environment();
    if (format.json()) {
      if (verbose) {
        FindingsJson.writeAll(answer, environment.out());
      } else {
        FindingsJson.write(answer, environment.out());
      }
    } else if (!answer.scenarios().isEmpty()) {
      FindingsText text = new FindingsText(terminal, reading.sources());
      if (verbose) {
        text.writeAll(answer, context.answers().catalogue(), environment.out());
      } else {
        text.write(answer, environment.out());
      }
    }
  }
}
