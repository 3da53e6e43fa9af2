package io.github.bitswise.job;

/** Who asks for credentials: BG_AUTH_TARGET. */
public enum AuthTarget {
  SERVER,
  PROXY
}
