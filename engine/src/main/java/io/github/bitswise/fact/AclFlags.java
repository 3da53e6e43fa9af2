package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** What of a file's security the job copies over SMB, where some flag is set. */
public record AclFlags(Case of, int bits, Place at) {

  /** Whether any of these bits is set. */
  public boolean any(int mask) {
    return (bits & mask) != 0;
  }
}
