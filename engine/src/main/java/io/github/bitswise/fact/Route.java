package io.github.bitswise.fact;

/**
 * How the request for a file leaves the machine.
 *
 * @param via {@code host:port}, {@link #DIRECT}, {@link #UNSPECIFIED} or {@link #UNKNOWN}
 */
public record Route(Case of, int file, String via) {
  public static final String DIRECT = "direct";
  public static final String UNSPECIFIED = "unspecified";
  public static final String UNKNOWN = "unknown";

  /** Whether a proxy with a known name carries it. */
  public boolean proxied() {
    return !via.equals(DIRECT) && !via.equals(UNSPECIFIED) && !via.equals(UNKNOWN);
  }
}
