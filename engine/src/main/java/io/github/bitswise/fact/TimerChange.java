package io.github.bitswise.fact;

/** BITS does this to one of the job's clocks now. */
public record TimerChange(Case of, Timer timer, To to) {

  /** What becomes of a clock. */
  public enum To {
    /** It counts, from nothing if it had not been started. */
    GO,
    /** It keeps what it has counted, and counts no more. */
    HALT,
    /** It is as if it had never been started. */
    CLEAR
  }
}
