package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The size of a file on a server or share.
 *
 * @param bytes negative where the server does not tell it
 */
public record RemoteSize(Case of, String endpoint, long bytes, Place at) {

  /** Whether the server tells no size. */
  public boolean untold() {
    return bytes < 0;
  }
}
