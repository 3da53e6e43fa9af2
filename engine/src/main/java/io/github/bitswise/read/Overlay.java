package io.github.bitswise.read;

import io.github.bitswise.scenario.Scenario;

/** Lays what a scenario states over what another file says of the machine. */
final class Overlay {

  private Overlay() {}

  static Scenario of(Scenario own, Scenario under) {
    return own.in(own.world().over(under.world()));
  }
}
