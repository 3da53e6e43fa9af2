package io.github.bitswise.cli;

import io.github.bitswise.report.ProblemsText;
import io.github.bitswise.report.Sources;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class Misuse implements IParameterExceptionHandler {
  private final Environment environment;

  Misuse(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String more = "`" + command.getCommandSpec().qualifiedName() + " --help` shows how to use it";
    Problem problem = problem(e, command, more);
    new ProblemsText(environment.terminal(ColorChoice.AUTO), new Sources(List.of()))
        .write(List.of(problem), environment.err());
    return ExitCode.UNUSABLE;
  }

  private static Problem problem(ParameterException e, CommandLine command, String more) {
    if (e instanceof UsageException usage) {
      return problem(String.valueOf(usage.getMessage()), usage.help());
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String argument = unmatched.getUnmatched().get(0);
      boolean option = argument.startsWith("-") && argument.length() > 1;
      boolean top = command.getParent() == null;
      String what = option ? "unknown option" : top ? "unknown command" : "unexpected argument";
      List<String> known =
          option ? options(command) : new ArrayList<>(command.getSubcommands().keySet());
      return problem(
          what + " `" + argument + "`",
          Nearest.of(argument, known).map(near -> "did you mean `" + near + "`? ").orElse("")
              + more);
    }
    String message = String.valueOf(e.getMessage());
    return problem(Character.toLowerCase(message.charAt(0)) + message.substring(1), more);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  private static Problem problem(String message, String help) {
    return new Problem("", Place.UNSTATED, message, help);
  }
}
