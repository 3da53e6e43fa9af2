package io.github.bitswise.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.Priority;
import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.source.Place;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandwidthLimitTest {

  @ParameterizedTest
  @CsvSource({
    "8, 17, 8, true",
    "8, 17, 16, true",
    "8, 17, 17, false",
    "8, 17, 7, false",
    "22, 6, 23, true",
    "22, 6, 0, true",
    "22, 6, 6, false",
    "0, 0, 13, true",
  })
  void covers_hours_beyond_midnight_too(int from, int to, int hour, boolean covered) {
    assertThat(limit(from, to, EnumSet.allOf(DayOfWeek.class)).covers(hour)).isEqualTo(covered);
  }

  @Test
  void tries_an_hour_and_a_day_on_each_side() {
    BandwidthLimit limit = limit(8, 17, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

    assertThat(limit.hours()).containsExactly("8", "17");
    assertThat(limit.weekdays()).containsExactly("MONDAY", "WEDNESDAY");
  }

  @Test
  void stops_what_it_gives_nothing_and_not_what_it_does_not_name() {
    BandwidthLimit limit = limit(8, 17, EnumSet.allOf(DayOfWeek.class));

    assertThat(limit.stops(Priority.NORMAL)).isTrue();
    assertThat(limit.stops(Priority.LOW)).isFalse();
    assertThat(limit.stops(Priority.FOREGROUND)).isFalse();
  }

  private static BandwidthLimit limit(int from, int to, Set<DayOfWeek> days) {
    return new BandwidthLimit(
        new Case(0),
        new Bandwidth(
            Bandwidth.Kind.WORK,
            days,
            from,
            to,
            Map.of(Priority.NORMAL, 0L),
            Map.of(Priority.LOW, 64L),
            Place.UNSTATED));
  }
}
