package io.github.bitswise.fact;

/**
 * A job is tried again and again, and each attempt ends where the one before did.
 *
 * @param first the second of the timeline of the first of them
 * @param every seconds between two of them
 */
public record Attempts(Case of, long first, long every) {

  /** When the next is made, seen from this second. */
  public long after(long now) {
    return now < first ? first : first + ((now - first) / every + 1) * every;
  }
}
