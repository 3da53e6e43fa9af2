package io.github.bitswise.fact;

/** What an identity is on the wire. */
public enum IdentityKind {
  ACCOUNT,
  COMPUTER,
  ANONYMOUS,
  NONE,
  UNSPECIFIED
}
