package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import java.time.DayOfWeek;

/**
 * What the clock shows when the timeline starts.
 *
 * @param hour from 0 to 23
 */
public record Clock(Known<Integer> hour, Known<DayOfWeek> weekday) {

  /** A time that is not said. */
  public static final Clock UNSAID = new Clock(Known.unknown(), Known.unknown());
}
