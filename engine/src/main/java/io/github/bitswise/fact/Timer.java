package io.github.bitswise.fact;

/** The clocks that BITS keeps for a job or goes by; of two at once the first strikes first. */
public enum Timer {
  /** The next attempt after a transient error. */
  RETRY,
  /** Time without progress since the first transient error. */
  NO_PROGRESS,
  /** Time that the transfer itself has taken. */
  TRANSFER,
  /** Time without progress or change of the job. */
  INACTIVITY,
  /** Time in which the job connects or transfers. */
  ACTIVITY,
  /** Time for which an upload rests at its server. */
  SESSION,
  /** The clock of the machine, which begins and ends the hours of policies. */
  HOUR;

  /** Whether it goes by the clock of the machine: the network and servers have their own time. */
  public boolean byMachine() {
    return this != TRANSFER && this != SESSION;
  }
}
