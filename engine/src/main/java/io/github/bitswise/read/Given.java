package io.github.bitswise.read;

import io.github.bitswise.scenario.Scenario;
import java.util.Optional;

/**
 * What is said about an input outside of it.
 *
 * @param machine a scenario that describes the machine, its accounts, servers and proxies
 * @param owner the account that owns jobs whose owner the input does not state
 */
public record Given(Optional<Scenario> machine, Optional<String> owner) {

  /** Nothing. */
  public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());
}
