package io.github.bitswise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "chekc, check, 1",
    "check, check, 0",
    "'', abc, 3",
    "kitten, sitting, 3",
    "ab, ba, 1"
  })
  void counts_changes_between_names(String a, String b, int changes) {
    assertThat(Nearest.distance(a, b)).isEqualTo(changes);
  }

  @Test
  void finds_the_name_that_was_meant_whatever_its_case() {
    assertThat(Nearest.of("JSN", List.of("text", "json"))).contains("json");
    assertThat(Nearest.of("onwer", List.of("files", "owner"))).contains("owner");
    assertThat(Nearest.of("FILES", List.of("files", "owner"))).contains("files");
    assertThat(Nearest.of("helper-tokn", List.of("helper-token"))).contains("helper-token");
  }

  @Test
  void prefers_the_name_that_goes_on_like_what_was_written() {
    assertThat(Nearest.of("logof", List.of("logon", "logoff"))).contains("logoff");
    assertThat(Nearest.of("logof", List.of("logoff", "logon"))).contains("logoff");
    assertThat(Nearest.of("logox", List.of("logon", "logoff"))).contains("logon");
  }

  @Test
  void finds_none_where_none_is_near() {
    assertThat(Nearest.of("sarif", List.of("text", "json"))).isEmpty();
    assertThat(Nearest.of("colour", List.of("files", "owner"))).isEmpty();
    assertThat(Nearest.of("x".repeat(1000), List.of("files", "x".repeat(1000)))).isEmpty();
  }
}
