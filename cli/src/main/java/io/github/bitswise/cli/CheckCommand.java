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
import io.github.bitswise.source.Problem;
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
      "  bitswise check --diff deploy/                   shows what --fix would change",
      "  bitswise check --fix deploy/                    fixes what it can, the meaning stays",
      "  Get-BitsTransfer -AllUsers | ConvertTo-Json -Depth 4 |",
      "    bitswise check --machine pc.bits.yaml -       the jobs of a real computer",
      "",
      "A bitswise.yaml in the folder of a file or above may give account, machine and threshold;",
      "a comment `bitswise: ignore RULE (reason)` silences findings of the next line.",
      "",
      "Exit codes: 0 nothing found, 1 findings (with --fix those that are left), 2 misuse or input",
      "that cannot be read or written."
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

  @Option(names = "--fix", description = "Fix what is marked with [*], in the files themselves.")
  boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description = "Also count, and with --fix make, fixes that may change what a job does.")
  boolean unsafe;

  @Option(names = "--diff", description = "Print the fixes as a patch, and write nothing.")
  boolean diff;

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
    refuseWhatCannotBe();
    Terminal terminal = color.terminal(environment);
    Reading reading = read();
    if (diff) {
      return diff(reading, terminal);
    }
    List<Finding> fixed = List.of();
    List<Problem> unfixed = List.of();
    if (fix) {
      Mending mending = new Mending(context, reading);
      fixed = mending.write(mending.fixed(answer(reading).findings(), unsafe));
      unfixed = mending.problems();
      if (!fixed.isEmpty()) {
        reading = read();
      }
    }
    unfixed.forEach(reading::add);
    new ProblemsText(terminal, reading.sources()).write(reading.problems(), environment.err());
    environment.err().flush();
    return answer(reading, fixed, terminal);
  }

  private Reading read() {
    return verbose
        ? Reading.of(paths, assumptions, context)
        : Reading.ofLines(paths, assumptions, context);
  }

  private void refuseWhatCannotBe() {
    if (diff && format.json()) {
      throw new UsageException(
          command.commandLine(),
          "a patch is no JSON",
          "leave out `--diff`: `fix.edits` of each finding says the same");
    }
    if (fix && !diff && paths.contains(FileSearch.STANDARD_INPUT)) {
      throw new UsageException(
          command.commandLine(),
          "standard input cannot be written back",
          "`--diff` prints the fixes as a patch");
    }
  }

  private int diff(Reading reading, Terminal terminal) {
    Environment environment = context.environment();
    CheckAnswer answer = answer(reading);
    Mending mending = new Mending(context, reading);
    new PatchOutput(mending, terminal, environment).write(mending.fixed(answer.findings(), unsafe));
    mending.problems().forEach(reading::add);
    new ProblemsText(terminal, reading.sources()).write(reading.problems(), environment.err());
    boolean found = answer.findings().stream().anyMatch(each -> counts(each, reading));
    return ExitCode.of(!reading.problems().isEmpty(), found);
  }

  private int answer(Reading reading, List<Finding> fixed, Terminal terminal) {
    CheckAnswer plain = answer(reading);
    List<Finding> marked = new Mending(context, reading).marked(plain.findings());
    CheckAnswer answer = plain.with(marked, fixed);
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
      FindingsText text = new FindingsText(terminal, reading.sources(), unsafe);
      if (verbose) {
        text.writeAll(answer, context.answers().catalogue(), environment.out());
      } else {
        text.write(answer, environment.out());
      }
    }
  }
}
