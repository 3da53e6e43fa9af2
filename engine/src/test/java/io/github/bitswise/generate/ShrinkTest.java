package io.github.bitswise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkTest {

  private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

  private final List<List<Integer>> tried = new ArrayList<>();

  @Test
  void leaves_what_matters_wherever_it_stands() {
    assertThat(least(MANY, each -> each.containsAll(List.of(0, 42, 99))))
        .containsExactly(0, 42, 99);
  }

  @Test
  void keeps_the_order() {
    assertThat(
            least(
                List.of(3, 1, 2, 3, 1),
                each -> each.indexOf(1) < each.lastIndexOf(3) && each.contains(1)))
        .containsExactly(1, 3);
  }

  @Test
  void leaves_nothing_where_nothing_matters() {
    assertThat(least(MANY, each -> true)).isEmpty();
  }

  @Test
  void leaves_everything_where_everything_matters() {
    assertThat(least(List.of(5, 6, 7), each -> each.size() == 3)).hasSize(3);
  }

  @Test
  void makes_simpler_what_it_leaves() {
    assertThat(least(MANY, each -> each.stream().anyMatch(number -> number > 20)))
        .containsExactly(21);
  }

  @Test
  void tries_the_same_in_the_same_order() {
    least(MANY, each -> each.contains(13));
    List<List<Integer>> before = List.copyOf(tried);
    tried.clear();
    least(MANY, each -> each.contains(13));

    assertThat(tried).isNotEmpty().isEqualTo(before);
  }

  private List<Integer> least(List<Integer> sequence, Predicate<List<Integer>> shows) {
    return new Shrink<Integer>(
            sequences -> {
              tried.addAll(sequences);
              return sequences.stream().map(shows::test).toList();
            },
            number -> IntStream.range(0, number).boxed().toList())
        .least(sequence);
  }
}
