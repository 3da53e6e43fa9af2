package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The HTTP and TLS security flags of the job, where some are set. */
public record SecurityFlags(Case of, int bits, Place at) {

  /** Whether all of these bits are set. */
  public boolean has(int mask) {
    return (bits & mask) == mask;
  }
}
