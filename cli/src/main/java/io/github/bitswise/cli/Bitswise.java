package io.github.bitswise.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs the {@code bitswise} command. */
public final class Bitswise {
  /** Whether standard error is a terminal; only the launcher knows. */
  private static final String PROGRESS = "bitswise.progress";

  private final Context context;

  public Bitswise(Environment environment, Inputs inputs, Answers answers) {
    context = new Context(environment, inputs, answers);
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Environment environment =
        new Environment(
            System.in,
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            System.getenv(),
            System.getProperty("os.name", "").startsWith("Windows"),
            StandardOutput::isTerminal,
            () -> Boolean.getBoolean(PROGRESS),
            Path.of(""));
    int exit = new Bitswise(environment, new ScenarioInputs(), new RuleBookAnswers()).run(args);
    System.exit(exit);
  }

  /** UTF-8 whatever the platform says; a reader that has gone away is not an error. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
            StandardCharsets.UTF_8));
  }

  /** Runs the command with these arguments and returns its exit code. */
  public int run(String... args) {
    Environment environment = context.environment();
    try {
      return commandLine(args.length == 0 ? "" : args[0]).execute(args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return internalError(e);
    } finally {
      environment.out().flush();
      environment.err().flush();
    }
  }

  /** Builds only the command that is asked for if there is one: building them all takes time. */
  private CommandLine commandLine(String asked) {
    Environment environment = context.environment();
    boolean color = environment.terminal(ColorChoice.AUTO).color();
    CommandLine top = new CommandLine(new TopCommand());
    switch (asked) {
      case "check" -> top.addSubcommand(new CheckCommand(context));
      case "predict" -> top.addSubcommand(new PredictCommand(context));
      case "live" -> top.addSubcommand(new LiveCommand(context));
      case "scenario" -> top.addSubcommand(new ScenarioCommand(context));
      case "explain" -> top.addSubcommand(new ExplainCommand(context));
      case "rules" -> top.addSubcommand(new RulesCommand(context));
      default ->
          top.addSubcommand(new CheckCommand(context))
              .addSubcommand(new PredictCommand(context))
              .addSubcommand(new LiveCommand(context))
              .addSubcommand(new ScenarioCommand(context))
              .addSubcommand(new ExplainCommand(context))
              .addSubcommand(new RulesCommand(context));
    }
    return top.setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new Misuse(environment))
        .setExecutionExceptionHandler((e, command, parsed) -> executionError(e, command));
  }

  private int executionError(Exception e, CommandLine command) {
    if (e instanceof UsageException misuse) {
      return new Misuse(context.environment()).handleParseException(misuse, new String[0]);
    }
    return internalError(e);
  }

  private int internalError(Throwable e) {
    Environment environment = context.environment();
    PrintWriter err = environment.err();
    err.print("error: internal error: " + e.toString().lines().findFirst().orElse("") + "\n");
    if (environment.variables().containsKey("BITSWISE_DEBUG")) {
      e.printStackTrace(err);
    } else {
      err.print(
          "  help: this is a mistake in bitswise; please report it with this line, the command and"
              + " the file (BITSWISE_DEBUG=1 shows where it happened)\n");
    }
    return ExitCode.INTERNAL;
  }
}
