package io.github.bitswise.com;

/** How an account is logged on: LOGON32_LOGON_*. */
public enum LogonType {
  INTERACTIVE(2),
  NETWORK(3),
  BATCH(4),
  SERVICE(5),
  NETWORK_CLEARTEXT(8),
  /** As who calls, but with the credentials towards other computers. */
  NEW_CREDENTIALS(9);

  private static final int PROVIDER_DEFAULT = 0;
  private static final int PROVIDER_WINNT50 = 3;

  private final int number;

  LogonType(int number) {
    this.number = number;
  }

  /** Its number in the headers. */
  int number() {
    return number;
  }

  /** The logon provider that knows it: LOGON32_PROVIDER_*. */
  int provider() {
    return this == NEW_CREDENTIALS ? PROVIDER_WINNT50 : PROVIDER_DEFAULT;
  }
}
