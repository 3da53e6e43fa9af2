package io.github.bitswise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bitswise} itself. */
@Command(
    name = "bitswise",
    usageHelpWidth = 100,
    description = "Checks and predicts what Windows BITS will do with a job.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  bitswise check                       find what will not work, below this folder",
      "  bitswise predict nightly.bits.yaml   what will become of each job, and why",
      "  bitswise live nightly.bits.yaml      whether a real BITS does the same",
      "  bitswise scenario deploy.cmd         the scenario file that a script amounts to",
      "  bitswise explain BG_E_TOKEN_REQUIRED what an error means and what to do",
      "",
      "`bitswise COMMAND --help` shows more."
    })
final class TopCommand implements Callable<Integer> {
  @Spec CommandSpec command;
  @Mixin ColorOption color;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean version;

  @Override
  public Integer call() {
    throw new UsageException(
        command.commandLine(), "no command given", "`bitswise --help` shows what there is");
  }
}
