package io.github.bitswise.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --as} and {@code --machine}: what the input files do not say. */
final class AssumptionOptions {
  @Option(
      names = "--as",
      paramLabel = "ACCOUNT",
      description = "The owner of jobs that state none, such as LocalSystem or CONTOSO\\ann.")
  @Nullable String owner;

  @Option(
      names = "--machine",
      paramLabel = "FILE",
      description = "The scenario file that describes machine, accounts, servers and proxies.")
  @Nullable String machine;
}
