package io.github.bitswise.fact;

/** What proxy detection finds, as {@code host:port}; empty: there is no WPAD. */
public record Wpad(Case of, String proxy) {

  /** Whether detection finds a proxy. */
  public boolean found() {
    return !proxy.isEmpty();
  }
}
