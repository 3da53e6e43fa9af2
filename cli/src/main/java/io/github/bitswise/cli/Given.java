package io.github.bitswise.cli;

import io.github.bitswise.scenario.Scenario;
import java.util.Optional;

/**
 * What the command line says about inputs.
 *
 * @param machine describes the machine, its accounts, servers and proxies
 * @param owner owns the jobs that state no owner; a stated owner is a problem
 */
public record Given(Optional<Scenario> machine, Optional<String> owner) {

  /** Nothing. */
  public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());
}
