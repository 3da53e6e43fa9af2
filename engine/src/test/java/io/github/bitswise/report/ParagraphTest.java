package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void breaks_at_blanks() {
    assertThat(Paragraph.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(Paragraph.lines("one two", 7)).containsExactly("one two");
    assertThat(Paragraph.lines("", 7)).containsExactly("");
  }

  @Test
  void keeps_names_and_ids_whole() {
    assertThat(Paragraph.lines("see `C:\\Program Files\\x` there", 10))
        .containsExactly("see", "`C:\\Program Files\\x`", "there");
    assertThat(Paragraph.lines("LocalSystem [ACC-06, HLP-28]", 20))
        .containsExactly("LocalSystem", "[ACC-06, HLP-28]");
  }

  @Test
  void takes_an_open_backtick_for_a_character() {
    assertThat(Paragraph.lines("a ` b c", 3)).containsExactly("a `", "b c");
  }

  @Test
  void counts_columns_not_characters() {
    assertThat(Paragraph.lines("漢字 漢字", 5)).containsExactly("漢字", "漢字");
  }
}
