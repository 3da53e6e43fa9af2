package io.github.bitswise.job;

/** How a job competes for bandwidth: BG_JOB_PRIORITY. */
public enum Priority {
  FOREGROUND,
  HIGH,
  NORMAL,
  LOW
}
