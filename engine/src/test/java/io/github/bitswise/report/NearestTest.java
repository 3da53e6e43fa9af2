package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({"chekc, check, 1", "check, check, 0", "'', abc, 3", "kitten, sitting, 3"})
  void counts_changes_between_names(String a, String b, int changes) {
    assertThat(Nearest.distance(a, b)).isEqualTo(changes);
  }

  @Test
  void finds_the_name_that_was_meant() {
    assertThat(Nearest.to("JSN", List.of("text", "json"))).contains("json");
  }

  @Test
  void finds_none_where_none_is_near() {
    assertThat(Nearest.to("sarif", List.of("text", "json"))).isEmpty();
  }
}
