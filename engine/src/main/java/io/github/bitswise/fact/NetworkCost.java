package io.github.bitswise.fact;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.source.Place;

/** What the network costs. */
public record NetworkCost(Case of, CostMask state, Place at) {

  /** The cost as files spell it. */
  public String shown() {
    return state.words();
  }
}
