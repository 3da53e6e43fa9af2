package io.github.bitswise.job;

/** What a client talks to BITS with. */
public enum Tool {
  API,
  BITSADMIN,
  POWERSHELL,
  WMI;

  /** Whether scripts call it. */
  public boolean shell() {
    return this == BITSADMIN || this == POWERSHELL;
  }
}
