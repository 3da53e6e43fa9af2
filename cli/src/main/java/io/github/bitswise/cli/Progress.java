package io.github.bitswise.cli;

import java.io.PrintWriter;

/** Tells a person at a terminal how far something is that takes its time. */
final class Progress implements AutoCloseable {

  /** What is done sooner needs no telling. */
  private static final long QUIET = 1_000_000_000L;

  private static final long EVERY = 200_000_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final String verb;
  private final String what;
  private final long total;
  private final long begun = System.nanoTime();
  private long told = begun;
  private long done;
  private boolean written;

  /**
   * @param verb what is done
   * @param what to what, in the plural
   * @param total how many there are; 0 where nobody knows
   */
  Progress(Environment environment, String verb, String what, long total) {
    this.err = environment.err();
    this.shown = environment.progress().getAsBoolean();
    this.verb = verb;
    this.what = what;
    this.total = total;
  }

  /** So many more are done. */
  void done(long more) {
    done += more;
    long now = System.nanoTime();
    if (shown && now - begun >= QUIET && now - told >= EVERY) {
      told = now;
      written = true;
      String of = total > 0 ? " of " + total : "";
      err.print("\r" + verb + " " + done + of + " " + what + "\u001B[K");
      err.flush();
    }
  }

  /** Takes it off the terminal again. */
  @Override
  public void close() {
    if (written) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
