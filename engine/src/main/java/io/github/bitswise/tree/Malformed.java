package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;

/** Ends the reading of a text at its first fault; never leaves this package. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Malformed(Place at, String message, String help) {
    super(message, null, false, false);
    problem = new Problem(at.file(), at, message, help);
  }

  Problem problem() {
    return problem;
  }
}
