package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void names_the_nearest_known_name_whatever_its_case() {
    assertThat(Nearest.of("onwer", List.of("files", "owner"))).contains("owner");
    assertThat(Nearest.of("FILES", List.of("files", "owner"))).contains("files");
    assertThat(Nearest.of("helper-tokn", List.of("helper-token"))).contains("helper-token");
  }

  @Test
  void names_none_that_is_far() {
    assertThat(Nearest.of("colour", List.of("files", "owner"))).isEmpty();
    assertThat(Nearest.of("x".repeat(1000), List.of("files"))).isEmpty();
  }

  @Test
  void a_swap_of_neighbours_is_one_step() {
    assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }
}
