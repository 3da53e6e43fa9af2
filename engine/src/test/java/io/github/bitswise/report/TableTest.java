package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void aligns_columns() {
    assertThat(new Table().row("a", "bb", "c").row("aaa", "b", "").lines())
        .containsExactly("a    bb  c", "aaa  b");
  }

  @Test
  void wraps_the_last_cell_in_its_column() {
    assertThat(new Table().row("key", "one two three four five six seven").lines(30))
        .containsExactly("key  one two three four five", "     six seven");
  }

  @Test
  void goes_on_below_a_cell_that_is_too_long() {
    String path = "C:\\" + "x".repeat(40);

    assertThat(new Table().row("file", path, "ann").row("file", "C:\\y", "ann").lines(50))
        .containsExactly("file  " + path, "            ann", "file  C:\\y  ann");
  }
}
