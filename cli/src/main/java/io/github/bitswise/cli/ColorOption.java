package io.github.bitswise.cli;

import io.github.bitswise.report.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --color} and {@code --help}, which all commands have. */
final class ColorOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal), always or never.")
  void color(String value) {
    color = Choice.of(ColorChoice.class, "--color", value, command);
  }

  Terminal terminal(Environment environment) {
    return environment.terminal(color);
  }
}
