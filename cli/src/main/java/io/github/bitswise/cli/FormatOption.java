package io.github.bitswise.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --format}. */
final class FormatOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  private Format format = Format.TEXT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (the default) or json for programs.")
  void format(String value) {
    format = Choice.of(Format.class, "--format", value, command);
  }

  boolean json() {
    return format == Format.JSON;
  }
}
