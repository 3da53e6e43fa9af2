package io.github.bitswise.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bitswise.script.Differences.Entry;
import io.github.bitswise.script.Differences.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Differences KNOWN =
      Differences.of(List.of("# a remark", "a.cmd\t3\tGRAMMAR\ttool\twhy", ""));
  private static final Entry LISTED = new Entry("a.cmd", 3, Kind.GRAMMAR, "tool");

  @Test
  void a_listed_difference_is_no_complaint() {
    assertThat(KNOWN.complaints("a.cmd", List.of(LISTED, LISTED))).isEmpty();
  }

  @Test
  void a_difference_that_is_not_listed_is_a_complaint() {
    Entry other = new Entry("a.cmd", 3, Kind.READER, "tool");

    assertThat(KNOWN.complaints("a.cmd", List.of(LISTED, other)))
        .containsExactly("a.cmd:3: only the reader sees `tool`");
  }

  @Test
  void an_entry_that_is_no_difference_any_more_is_a_complaint() {
    assertThat(KNOWN.complaints("a.cmd", List.of()))
        .containsExactly("a.cmd:3: only the grammar sees `tool` is listed, and is no difference");
    assertThat(KNOWN.complaints("b.cmd", List.of())).isEmpty();
  }

  @Test
  void an_entry_without_a_reason_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Differences.of(List.of("a.cmd\t3\tGRAMMAR\ttool\t ")));
  }
}
