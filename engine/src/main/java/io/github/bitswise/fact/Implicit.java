package io.github.bitswise.fact;

import io.github.bitswise.job.AuthTarget;

/**
 * Whether the logon itself may answer a challenge.
 *
 * @param bySetCredentials whether a call of SetCredentials allows it
 */
public record Implicit(
    Case of, AuthTarget target, Permission permission, boolean bySetCredentials) {

  /** What the documentation says of it. */
  public enum Permission {
    ALLOWED,
    REFUSED,
    UNSPECIFIED
  }
}
