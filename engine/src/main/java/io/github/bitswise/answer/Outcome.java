package io.github.bitswise.answer;

/** What becomes of a job. */
public enum Outcome {
  /** All files are transferred. */
  COMPLETES,
  /** The job ends in an error. */
  FAILS,
  /** The job stays where it is until something happens. */
  WAITS,
  /** A call answers with an error and there is no transfer. */
  REFUSED,
  /** The input does not say enough. */
  UNKNOWN,
  /** The documentation does not say. */
  UNSPECIFIED
}
