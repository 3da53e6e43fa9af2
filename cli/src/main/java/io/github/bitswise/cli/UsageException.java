package io.github.bitswise.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command was misused. */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String help;

  UsageException(CommandLine command, String message, String help) {
    super(command, message);
    this.help = help;
  }

  /** What to do instead. */
  String help() {
    return help;
  }
}
