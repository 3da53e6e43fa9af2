package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** A call of SetHelperTokenFlags in the program. */
public record TokenFlagsSet(Case of, int index, boolean localFile, boolean network, Place at) {

  /** Whether any flag is set. */
  public boolean any() {
    return localFile || network;
  }
}
