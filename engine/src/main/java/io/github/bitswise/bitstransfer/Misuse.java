package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Preparation;
import io.github.bitswise.source.Place;

/**
 * Something in a call that the cmdlet does not take, so that it does nothing.
 *
 * @param action what a client does that calls the cmdlet so
 */
public record Misuse(Place at, Preparation action) {

  /**
   * @param message what is wrong; lower case, no full stop
   * @param help what to do
   * @param unknown whether the cmdlet has no such parameter at all
   */
  Misuse(Place at, String message, String help, boolean unknown) {
    this(at, new Preparation.Misuse(message, help, unknown));
  }

  Misuse(Place at, String message, String help) {
    this(at, message, help, false);
  }
}
