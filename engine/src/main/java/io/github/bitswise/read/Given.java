package io.github.bitswise.read;

import io.github.bitswise.scenario.Scenario;
import java.util.Optional;

/**
 * What is said about an input outside of it.
 *
 * @param machine a scenario that describes the machine, its accounts, servers and proxies
 * @param owner the account that owns jobs whose owner the input does not state; an input that
 *     states some refuses it
 * @param usualOwner the same where neither the input nor {@code owner} says one, refused by none
 */
public record Given(
    Optional<Scenario> machine, Optional<String> owner, Optional<String> usualOwner) {

  /** Nothing. */
  public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());

  /** What a command line says. */
  public Given(Optional<Scenario> machine, Optional<String> owner) {
    this(machine, owner, Optional.empty());
  }
}
