package io.github.bitswise.com;

import java.time.Duration;

/** Spans of time as BITS takes them: whole seconds in a ULONG. */
final class Seconds {

  private static final long MAXIMUM = 0xFFFF_FFFFL;

  private Seconds() {}

  /** Without the fraction of a second. */
  static int of(Duration span) {
    long seconds = span.toSeconds();
    if (seconds < 0 || seconds > MAXIMUM) {
      throw new IllegalArgumentException(
          "`" + span + "` is not between 0 and " + MAXIMUM + " seconds");
    }
    return (int) seconds;
  }

  static Duration of(int seconds) {
    return Duration.ofSeconds(Integer.toUnsignedLong(seconds));
  }
}
