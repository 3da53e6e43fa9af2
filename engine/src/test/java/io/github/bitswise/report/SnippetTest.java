package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static String snippet(String text, String piece, int width) {
    SourceText source = new SourceText("a", text);
    return new Snippet(new Terminal(false, width), new Sources(List.of(source)))
        .of(Made.place(source, piece), carets -> carets);
  }

  @Test
  void puts_carets_under_the_whole_value() {
    assertThat(snippet("x\nkey: value\n", "value", 80))
        .isEqualTo("  |\n2 | key: value\n  |      ^^^^^\n");
  }

  @Test
  void repeats_tabs_so_that_carets_stay_under_the_value() {
    assertThat(snippet("\tkey:\tvalue", "value", 80)).endsWith("  | \t    \t^^^^^\n");
  }

  @Test
  void gives_wide_characters_two_columns_and_combining_ones_none() {
    assertThat(snippet("日本: 漢字x", "漢字", 80)).endsWith("  |       ^^^^\n");
    assertThat(snippet("e\u0301🚀: v", "v", 80)).endsWith("  |      ^\n");
  }

  @Test
  void stops_at_the_end_of_the_first_line() {
    assertThat(snippet("key: one\n  two\n", "one\n  two", 80))
        .isEqualTo("  |\n1 | key: one\n  |      ^^^\n");
  }

  @Test
  void points_behind_the_line_where_something_is_missing() {
    SourceText source = new SourceText("a", "key:");
    Snippet snippet = new Snippet(Terminal.PLAIN, new Sources(List.of(source)));

    assertThat(snippet.of(new Place("a", 1, 5, 1, 5, 4, 4), carets -> carets))
        .isEqualTo("  |\n1 | key:\n  |     ^\n");
  }

  @Test
  void cuts_long_lines_around_the_value() {
    String text = "a".repeat(500) + " value " + "b".repeat(500);

    String[] lines = snippet(text, "value", 60).split("\n");

    assertThat(lines[1]).startsWith("1 | …a").endsWith("b…").hasSizeLessThanOrEqualTo(60);
    assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("value"));
    assertThat(lines[2]).endsWith("^^^^^");
  }

  @Test
  void leaves_a_line_whole_that_just_fits() {
    String line = "key: value " + "b".repeat(45);

    assertThat(snippet(line, "value", 60)).contains("1 | " + line + "\n");
  }

  @Test
  void cuts_a_value_that_is_longer_than_the_line_may_be() {
    String[] lines = snippet("v" + "x".repeat(300), "v" + "x".repeat(300), 60).split("\n");

    assertThat(lines[1]).endsWith("x…").hasSizeLessThanOrEqualTo(60);
    assertThat(lines[2]).hasSizeLessThanOrEqualTo(60).endsWith("^");
  }

  @Test
  void shows_control_characters_instead_of_sending_them() {
    assertThat(snippet("a\u001b[31m\u202e: value", "value", 80))
        .contains("a␛[31m\uFFFD: value")
        .doesNotContain("\u001b");
  }

  @Test
  void shows_nothing_for_what_no_file_states() {
    Snippet snippet = new Snippet(Terminal.PLAIN, new Sources(List.of()));

    assertThat(snippet.of(Place.UNSTATED, carets -> carets)).isEmpty();
  }
}
