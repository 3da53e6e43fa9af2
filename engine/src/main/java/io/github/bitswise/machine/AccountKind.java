package io.github.bitswise.machine;

/** What kind of account it is, as far as BITS tells them apart. */
public enum AccountKind {
  LOCAL_SYSTEM("LocalSystem"),
  LOCAL_SERVICE("LocalService"),
  NETWORK_SERVICE("NetworkService"),
  VIRTUAL("virtual service account"),
  MANAGED("managed service account"),
  SERVICE_LOGON("user account with a service logon"),
  USER("user");

  private final String label;

  AccountKind(String label) {
    this.label = label;
  }

  /** The name that reports use. */
  public String label() {
    return label;
  }

  /** Whether this is one of the three system accounts: always logged on. */
  public boolean system() {
    return this == LOCAL_SYSTEM || this == LOCAL_SERVICE || this == NETWORK_SERVICE;
  }

  /** Whether a service runs as this account though the documentation never mentions it. */
  public boolean undocumentedService() {
    return this == VIRTUAL || this == MANAGED || this == SERVICE_LOGON;
  }
}
