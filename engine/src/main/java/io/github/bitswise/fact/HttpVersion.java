package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The version of HTTP that a web server speaks. */
public record HttpVersion(Case of, String endpoint, String version, Place at) {

  /** Whether it is older than 1.1. */
  public boolean old() {
    return version.equals("1.0");
  }
}
