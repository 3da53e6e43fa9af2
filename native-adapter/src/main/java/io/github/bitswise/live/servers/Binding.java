package io.github.bitswise.live.servers;

import java.net.URI;

/** What stands on this machine for a server, a file or a proxy of a scenario. */
public sealed interface Binding {

  /** This address on loopback does. */
  record Bound(URI uri) implements Binding {}

  /**
   * Nothing can.
   *
   * @param reason why, as the end of a sentence: lower case, names in backticks
   */
  record Unbound(String reason) implements Binding {}
}
