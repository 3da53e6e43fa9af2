package io.github.bitswise.fact;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;

/**
 * A network drive of one account's sessions.
 *
 * @param letter with its colon, upper case
 * @param path the UNC path behind it
 * @param share the name of the endpoint that the path leads to
 * @param persistent whether it is back after a restart
 */
public record Mapping(
    Case of,
    String account,
    String letter,
    String path,
    String share,
    Known<Boolean> persistent,
    Place at) {

  /** Whether it is known not to come back after a restart. */
  public boolean temporary() {
    return persistent.known() && !persistent.get();
  }

  /** Whether nothing is said of its coming back after a restart. */
  public boolean doubtful() {
    return !persistent.known();
  }
}
