package io.github.bitswise.fact;

/**
 * A clock of the job that has been started.
 *
 * @param since seconds of the timeline at which it went on last
 * @param before seconds that it had counted by then
 * @param going whether it counts now
 */
public record Running(Case of, Timer timer, long since, long before, boolean going) {

  /** The second of the timeline at which it will have counted so many. */
  public long reaches(long seconds) {
    return since + seconds - before;
  }
}
