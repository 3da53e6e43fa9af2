package io.github.bitswise.fact;

/**
 * One of the job's clocks will strike, if nothing else happens.
 *
 * @param at the second of the timeline
 * @param every seconds after which it strikes again; 0 for once
 */
public record Due(Case of, Timer timer, long at, long every) {

  /** When it strikes next, seen from this second. */
  public long after(long now) {
    if (at >= now) {
      return at;
    }
    return every == 0 ? now : at + (now - at + every - 1) / every * every;
  }
}
