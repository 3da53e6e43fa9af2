package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/** A call that sets flags or another number. */
public record NumberSet(Case of, int index, Method method, long number, Place at) {

  /** Whether all of these bits are set, and none that no flag has. */
  public boolean has(int mask) {
    return number >= 0 && number < 64 && (number & mask) == mask;
  }

  /** Whether no other bits are set. */
  public boolean within(int mask) {
    return number >= 0 && (number & ~mask) == 0;
  }
}
