package io.github.bitswise.machine;

/** What an identity is on the wire. */
public enum IdentityKind {
  ACCOUNT,
  COMPUTER,
  ANONYMOUS,
  NONE,
  UNSPECIFIED,
  UNKNOWN
}
