package io.github.bitswise.fact;

import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.source.Place;

/** A policy that limits bandwidth is configured; whether BITS knows it turns on its version. */
public record BandwidthSet(Case of, Bandwidth policy) {

  /** What it is set to. */
  public Place at() {
    return policy.at();
  }

  /** Which policy it is. */
  public Bandwidth.Kind kind() {
    return policy.kind();
  }
}
