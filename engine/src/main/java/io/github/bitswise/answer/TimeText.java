package io.github.bitswise.answer;

import java.time.Duration;

/** Lengths of time in words. */
public final class TimeText {
  private TimeText() {}

  /** {@code 0s}, {@code 10m}, {@code 14d 1h}. */
  public static String of(Duration time) {
    StringBuilder text = new StringBuilder();
    append(text, time.toDays(), "d");
    append(text, time.toHoursPart(), "h");
    append(text, time.toMinutesPart(), "m");
    append(text, time.toSecondsPart(), "s");
    return text.isEmpty() ? "0s" : text.toString();
  }

  private static void append(StringBuilder text, long amount, String unit) {
    if (amount != 0) {
      text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
    }
  }
}
