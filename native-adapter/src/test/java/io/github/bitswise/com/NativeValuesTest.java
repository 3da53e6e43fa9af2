package io.github.bitswise.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeValuesTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 9, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_number_that_is_no_value_of_the_enumeration_is_told(int number) {
    assertThatIllegalStateException()
        .isThrownBy(() -> EnumValue.of(JobState.values(), 0, number, "BG_JOB_STATE"))
        .withMessageContaining("`" + number + "`")
        .withMessageContaining("BG_JOB_STATE");
  }

  @Test
  void enumerations_may_begin_at_one() {
    assertThat(EnumValue.of(AuthTarget.values(), 1, 2, "BG_AUTH_TARGET"))
        .isEqualTo(AuthTarget.PROXY);
    assertThatIllegalStateException()
        .isThrownBy(() -> EnumValue.of(AuthTarget.values(), 1, 0, "BG_AUTH_TARGET"));
  }

  @Test
  void seconds_are_unsigned() {
    assertThat(Seconds.of(Duration.ofSeconds(0xFFFF_FFFFL, 5))).isEqualTo(-1);
    assertThat(Seconds.of(-1)).isEqualTo(Duration.ofSeconds(0xFFFF_FFFFL));
    assertThatIllegalArgumentException().isThrownBy(() -> Seconds.of(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seconds.of(Duration.ofSeconds(0x1_0000_0000L)));
  }

  @Test
  void a_file_time_of_zero_is_no_moment() {
    assertThat(FileTime.moment(0)).isEmpty();
    assertThat(FileTime.moment(1)).contains(Instant.parse("1601-01-01T00:00:00.000000100Z"));
    assertThat(FileTime.instant(132_223_104_000_000_000L))
        .isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
  }

  @Test
  void sizes_of_all_ones_are_unknown() {
    assertThat(ByteCount.of(-1)).isEmpty();
    assertThat(ByteCount.of(0)).hasValue(0);
  }

  @Test
  void identifiers_and_ranges_are_read_as_they_were_written() {
    UUID id = UUID.fromString("fedcba98-7654-3210-8899-aabbccddeeff");
    List<Range> ranges = List.of(new Range(0, 1), new Range(1L << 40, Range.TO_EOF));

    assertThat(NativeGuid.read(NativeGuid.memory(id))).isEqualTo(id);
    assertThat(NativeGuid.memory(id).getByteArray(0, 5))
        .containsExactly(0x98, 0xba, 0xdc, 0xfe, 0x54);
    assertThat(JobPropertyValue.classId(id).asClassId()).isEqualTo(id);
    assertThat(NativeRanges.read(NativeRanges.memory(ranges), 2)).isEqualTo(ranges);
  }
}
