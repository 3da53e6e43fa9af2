package io.github.bitswise.job;

/** The COM impersonation level of a client, weakest first: RPC_C_IMP_LEVEL. */
public enum ImpersonationLevel {
  ANONYMOUS,
  IDENTIFY,
  IMPERSONATE,
  DELEGATE;

  /** Its name in the headers. */
  public String constant() {
    return "RPC_C_IMP_LEVEL_" + name();
  }
}
