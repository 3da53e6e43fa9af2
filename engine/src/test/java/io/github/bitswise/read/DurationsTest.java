package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "90, PT1M30S",
    "90s, PT1M30S",
    "10m, PT10M",
    "2 H, PT2H",
    "14d, PT336H",
    "1h30m, PT1H30M",
    "2d 4h, PT52H",
    "1 d 2 h 3 m 4 s, PT26H3M4S",
    "6h59m, PT6H59M",
    "PT10M, PT10M",
    "p1dt2h, PT26H",
    "P2D, PT48H",
    "PT0.5S, PT0.5S",
    "999999999d, PT23999999976H",
  })
  void reads_what_the_pattern_allows(String text, Duration duration) {
    assertThat(text).matches(Durations.PATTERN);
    assertThat(Durations.parse(text)).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "m", "-5m", "1.5h", "P", "PT", "P1DT", "PTS", "PT-5S", "1w", "1e9", "30m1h", "1h30",
        "1h1h"
      })
  void refuses_everything_else(String text) {
    assertThat(text).doesNotMatch(Durations.PATTERN);
  }
}
