package io.github.bitswise.machine;

/** A privilege that copying access lists needs. */
public enum Privilege {
  RESTORE("SeRestorePrivilege"),
  SECURITY("SeSecurityPrivilege");

  private final String label;

  Privilege(String label) {
    this.label = label;
  }

  /** The name that Windows has for it. */
  public String label() {
    return label;
  }
}
