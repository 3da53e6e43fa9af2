package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The version of Windows, by build number. */
public record Windows(Case of, int build, String name, Place at) {

  /** Whether BITS 3.0 was not yet part of it. */
  public boolean beforeVista() {
    return build < 6000;
  }
}
