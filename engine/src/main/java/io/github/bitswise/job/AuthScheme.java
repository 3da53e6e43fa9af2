package io.github.bitswise.job;

/** An authentication scheme: BG_AUTH_SCHEME. */
public enum AuthScheme {
  BASIC,
  DIGEST,
  NTLM,
  NEGOTIATE,
  PASSPORT;

  /** Whether the scheme can answer with a logon instead of a name and a password. */
  public boolean integrated() {
    return this == NTLM || this == NEGOTIATE;
  }
}
