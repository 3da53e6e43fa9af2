package io.github.bitswise.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --storm} and {@code --seed}: events of chance. */
final class StormOptions {
  @Spec CommandSpec command;

  int events;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Other events: the same seed throws the same ones (1 if none is given).")
  long seed;

  @Option(
      names = "--storm",
      paramLabel = "N",
      required = true,
      description =
          "Throw N events of chance at each job, in place of what its timeline has after Resume,"
              + " and show the shortest sequence that ends it in ERROR or CANCELLED.")
  void events(int value) {
    if (value < 1) {
      throw new UsageException(
          command.commandLine(),
          "`--storm` does not take `" + value + "`",
          "throw 1 event or more");
    }
    events = value;
  }
}
