package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/** A call that sets a length of time in seconds. */
public record TimeSet(Case of, int index, Method method, long seconds, Place at) {

  private static final long LEAST_DELAY = 5;

  /** What BITS takes it for as a retry delay. */
  public long raised() {
    return Math.max(LEAST_DELAY, seconds);
  }
}
