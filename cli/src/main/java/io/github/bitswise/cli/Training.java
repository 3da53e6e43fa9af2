package io.github.bitswise.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Loads what the commands need, for the launcher to keep: its argument is the folder of examples.
 */
final class Training {
  private Training() {}

  public static void main(String[] args) {
    String[][] commands = {
      {"check", args[0]},
      {"check", "--format", "json", args[0]},
      {"predict", args[0]},
      {"predict", "--format", "json", args[0]},
      {"explain", "0x80200056"},
      {"--help"},
    };
    for (String[] command : commands) {
      PrintWriter nowhere =
          new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Environment environment =
          new Environment(
              InputStream.nullInputStream(),
              nowhere,
              nowhere,
              Map.of(),
              false,
              () -> false,
              () -> false,
              Path.of(""));
      new Bitswise(environment, new ScenarioInputs(), new RuleBookAnswers()).run(command);
    }
  }
}
