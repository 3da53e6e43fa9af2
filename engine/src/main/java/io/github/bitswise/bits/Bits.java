package io.github.bitswise.bits;

/** A BITS on one machine. */
public interface Bits {

  /**
   * Asks something of this BITS.
   *
   * @param job the identifier of the job that is asked; empty for a call on the manager
   * @param step the call, and who makes it
   */
  Answer ask(String job, Step step);

  /** Lets something happen to the machine. */
  void happen(Event event);
}
