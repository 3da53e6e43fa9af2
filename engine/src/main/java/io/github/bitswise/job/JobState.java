package io.github.bitswise.job;

/** The state of a job: BG_JOB_STATE, in the order of its values. */
public enum JobState {
  QUEUED,
  CONNECTING,
  TRANSFERRING,
  SUSPENDED,
  ERROR,
  TRANSIENT_ERROR,
  TRANSFERRED,
  ACKNOWLEDGED,
  CANCELLED;

  /**
   * Whether BITS is working on the job or would if it could: queued, connecting or transferring.
   */
  public boolean active() {
    return this == QUEUED || this == CONNECTING || this == TRANSFERRING;
  }

  /** Whether it is final: nothing leads out of it. */
  public boolean last() {
    return this == ACKNOWLEDGED || this == CANCELLED;
  }

  /** Whether the transfer has neither ended nor been given up. */
  public boolean unfinished() {
    return this != TRANSFERRED && this != ACKNOWLEDGED && this != CANCELLED;
  }
}
