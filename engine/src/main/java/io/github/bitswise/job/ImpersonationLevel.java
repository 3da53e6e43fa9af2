package io.github.bitswise.job;

/** The COM impersonation level of a client, weakest first: RPC_C_IMP_LEVEL. */
public enum ImpersonationLevel {
  ANONYMOUS,
  IDENTIFY,
  IMPERSONATE,
  DELEGATE
}
