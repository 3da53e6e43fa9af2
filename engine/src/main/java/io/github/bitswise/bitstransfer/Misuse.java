package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Preparation;
import io.github.bitswise.source.Place;

/**
 * Something in a call that the cmdlet does not take, so that it does nothing.
 *
 * @param message lower case, no full stop
 * @param help what to do
 * @param unknown whether the cmdlet has no such parameter at all
 */
public record Misuse(Place at, String message, String help, boolean unknown) {

  Misuse(Place at, String message, String help) {
    this(at, message, help, false);
  }

  /** What a client does that calls the cmdlet so. */
  public Preparation.Misuse action() {
    return new Preparation.Misuse(message, help, unknown);
  }
}
