package io.github.bitswise.machine;

/** The integrity level of a token, lowest first. */
public enum IntegrityLevel {
  LOW,
  MEDIUM,
  HIGH,
  SYSTEM
}
