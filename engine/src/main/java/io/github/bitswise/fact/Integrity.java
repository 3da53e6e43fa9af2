package io.github.bitswise.fact;

import io.github.bitswise.machine.IntegrityLevel;

/** The integrity level of the account's token. */
public record Integrity(Case of, String account, IntegrityLevel level) {

  /** Whether this level is below that one. */
  public boolean below(IntegrityLevel other) {
    return level.compareTo(other) < 0;
  }
}
