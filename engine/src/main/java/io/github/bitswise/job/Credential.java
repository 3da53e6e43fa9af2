package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * One call of SetCredentials. The password itself is never kept.
 *
 * @param user the explicit user, empty where NULL
 * @param nulls which of user and password are NULL
 * @param passwordLength characters of the password; 0 where it is NULL
 */
public record Credential(
    AuthTarget target, AuthScheme scheme, String user, Nulls nulls, int passwordLength, Place at) {

  /** Which of user and password are NULL. */
  public enum Nulls {
    NEITHER,
    USER,
    PASSWORD,
    BOTH
  }

  /** Whether user and password are both NULL: the logon itself answers. */
  public boolean implicit() {
    return nulls == Nulls.BOTH;
  }
}
