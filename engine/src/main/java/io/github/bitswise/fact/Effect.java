package io.github.bitswise.fact;

/** What an obstacle does to a job. */
public enum Effect {
  /** A call answers with an error. */
  REFUSES,
  /** State ERROR. */
  FAILS,
  /** State TRANSIENT_ERROR. */
  RETRIES,
  /** State QUEUED. */
  WAITS,
  /** The documentation does not say. */
  UNSPECIFIED,
  /** The input does not say, and no value that could be tried settles it. */
  UNKNOWN
}
