package io.github.bitswise.bitsadmin;

import io.github.bitswise.source.Place;

/**
 * A part of a command line that must never be shown.
 *
 * @param at where the command has it
 * @param text what it is, to find it where a variable got it; never to be kept
 */
public record Secret(Place at, String text) {

  @Override
  public String toString() {
    return "secret at " + at;
  }
}
