package io.github.bitswise.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void counts_columns_in_code_points_and_offsets_in_utf_16_units() {
    Positions positions = new Positions(new SourceText("f", "😀\na😀😀b\r\nc\rd"));
    assertThat(positions.place(8, 9)).isEqualTo(new Place("f", 2, 4, 2, 5, 8, 9));
    assertThat(positions.place(11, 12)).isEqualTo(new Place("f", 3, 1, 3, 2, 11, 12));
    assertThat(positions.place(13, 99)).isEqualTo(new Place("f", 4, 1, 4, 2, 13, 14));
  }

  @Test
  void finds_the_offset_of_every_code_point() {
    String text = "a😀b😀😀c";
    Positions positions = new Positions(new SourceText("f", text));
    for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
      assertThat(positions.offset(i)).isEqualTo(text.offsetByCodePoints(0, i));
    }
  }
}
