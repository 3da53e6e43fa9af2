package io.github.bitswise.machine;

/** A privilege that copying access lists needs. */
public enum Privilege {
  /** SeRestorePrivilege. */
  RESTORE,
  /** SeSecurityPrivilege. */
  SECURITY
}
