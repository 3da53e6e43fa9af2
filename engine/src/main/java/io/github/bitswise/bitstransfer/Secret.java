package io.github.bitswise.bitstransfer;

import io.github.bitswise.source.Place;

/**
 * A part of a script that must never be shown.
 *
 * @param at where it is used
 * @param text what it is; never to be kept
 */
public record Secret(Place at, String text) {

  @Override
  public String toString() {
    return "secret at " + at;
  }
}
