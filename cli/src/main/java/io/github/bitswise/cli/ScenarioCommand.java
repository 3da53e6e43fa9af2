package io.github.bitswise.cli;

import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.ScriptText;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.ScenarioYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bitswise scenario}. */
@Command(
    name = "scenario",
    usageHelpWidth = 100,
    description = "Writes the scenario file that a script amounts to.",
    footer = {
      "",
      "Examples:",
      "  bitswise scenario deploy.cmd                          on standard output",
      "  bitswise scenario deploy.cmd --as LocalSystem --output deploy.bits.yaml",
      "",
      "Exit codes: 0 written, 2 misuse or unreadable input."
    })
final class ScenarioCommand implements Callable<Integer> {
  private final Context context;

  @Mixin ColorOption color;

  @Parameters(
      paramLabel = "SCRIPT",
      description = "A batch file or PowerShell script, or - for standard input.")
  String script = "";

  @Option(
      names = "--as",
      paramLabel = "ACCOUNT",
      description = "The account that runs the script, such as LocalSystem or CONTOSO\\ann.")
  @Nullable String owner;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which must not exist yet; never half of it.")
  @Nullable String output;

  ScenarioCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Environment environment = context.environment();
    Reading reading = Reading.ofJobs(script, owner, context);
    List<Problem> problems = reading.problems();
    if (problems.isEmpty()) {
      problems = write(reading);
    }
    new ProblemsText(color.terminal(environment), reading.sources())
        .write(problems, environment.err());
    return ExitCode.of(!problems.isEmpty(), false);
  }

  private List<Problem> write(Reading reading) {
    if (reading.scenarios().size() != 1) {
      return problem(script, "these are several files", "name one script");
    }
    Scenario scenario = reading.scenarios().get(0);
    SourceText source = reading.text(scenario);
    if (!ScriptText.isScript(source)) {
      return problem(script, "this is no script", "a scenario file needs no other");
    }
    String text = ScenarioYaml.of(scenario, source);
    if (output == null) {
      context.environment().out().print(text);
      return List.of();
    }
    try {
      return save(context.environment().folder().resolve(output), text);
    } catch (InvalidPathException e) {
      return problem(output, "not a legal path", "give another name");
    }
  }

  /** Writes beside the file first, so that there is all of it or nothing. */
  private List<Problem> save(Path file, String text) {
    String name = String.valueOf(output);
    if (Files.exists(file)) {
      return problem(name, "this file exists already", "give another name, or remove it");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Path beside = Files.createTempFile(folder, ".bitswise", ".tmp");
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
      return List.of();
    } catch (IOException e) {
      return problem(name, "this file cannot be written", "check folder and permissions");
    }
  }

  private static List<Problem> problem(String file, String message, String help) {
    return List.of(new Problem(file, Place.UNSTATED, message, help));
  }
}
