package io.github.bitswise.fact;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;

/** {@code bitsadmin /reset}. */
public record JobsReset(Case of, int index, boolean allUsers, Known<Boolean> elevated, Place at) {

  /** Whether the prompt is said to be not elevated. */
  public boolean filtered() {
    return elevated.known() && !elevated.get();
  }
}
