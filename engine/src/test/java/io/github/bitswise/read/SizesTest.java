package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

  @ParameterizedTest
  @CsvSource({
    "4096, 4096",
    "5B, 5",
    "512KB, 524288",
    "10 mb, 10485760",
    "3GB, 3221225472",
    "1TB, 1099511627776"
  })
  void a_size_is_a_number_and_a_unit(String text, long bytes) {
    assertThat(text).matches(Sizes.PATTERN);
    assertThat(Sizes.parse(text)).contains(bytes);
  }

  @Test
  void a_size_beyond_all_numbers_is_cut_off() {
    assertThat(Sizes.parse("999999999999TB")).hasValueSatisfying(b -> assertThat(b).isPositive());
  }

  @ParameterizedTest
  @CsvSource({"3PB", "GB", "-1", "1.5GB"})
  void another_text_is_none(String text) {
    assertThat(Sizes.parse(text)).isEmpty();
  }
}
