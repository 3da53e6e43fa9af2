package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Preparation;
import io.github.bitswise.source.Place;

/**
 * Something in a command line that bitsadmin does not take, so that it does nothing.
 *
 * @param at the wrong word, or the switch that misses one
 * @param message lower case, no full stop
 * @param help what to do
 * @param unknown whether bitsadmin has no such switch at all
 */
public record Misuse(Place at, String message, String help, boolean unknown) {

  Misuse(Place at, String message, String help) {
    this(at, message, help, false);
  }

  /** What a client does that calls bitsadmin so. */
  public Preparation.Misuse action() {
    return new Preparation.Misuse(message, help, unknown);
  }
}
