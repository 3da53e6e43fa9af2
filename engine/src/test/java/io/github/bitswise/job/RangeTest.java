package io.github.bitswise.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

  @ParameterizedTest
  @CsvSource({
    "0:1024, 0:1024",
    "1024:EOF, 1024:eof",
    "eof:1, eof:1",
    "' 5:6 ', 5:6",
    "99999999999999999999999:1, eof:1"
  })
  void a_text_is_offset_and_length(String text, String shown) {
    assertThat(Range.parse(text)).map(Range::shown).contains(shown);
  }

  @Test
  void another_text_is_none() {
    assertThat(Range.parse("5")).isEmpty();
    assertThat(Range.parse("-5:6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0:10, 10:10, false",
    "0:10, 9:1, true",
    "5:eof, 100:1, true",
    "0:5, 0:5, true",
    "0:5, 0:0, false",
    "0:eof, 0:eof, true"
  })
  void ranges_overlap_where_they_share_a_byte(String one, String other, boolean overlap) {
    Range first = Range.parse(one).orElseThrow();
    Range second = Range.parse(other).orElseThrow();

    assertThat(first.overlaps(second)).isEqualTo(overlap);
    assertThat(second.overlaps(first)).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "0:100, 100, false",
    "0:101, 100, true",
    "99:eof, 100, false",
    "100:eof, 100, true",
    "9223372036854775800:100, 100, true"
  })
  void a_range_reaches_beyond_a_file(String range, long size, boolean beyond) {
    assertThat(Range.parse(range).orElseThrow().beyond(size)).isEqualTo(beyond);
  }
}
