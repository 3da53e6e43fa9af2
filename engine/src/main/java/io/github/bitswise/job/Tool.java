package io.github.bitswise.job;

/** What a client talks to BITS with. */
public enum Tool {
  API,
  BITSADMIN,
  POWERSHELL,
  WMI
}
