package io.github.bitswise.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void yaml_and_json_give_the_same_tree_with_the_same_places(String name) {
    String text = "{\"é😀\": [\"x😀\", 12, true, null, {}],\n  \"b\": \"c\\\\d\\n\\u0041\"}";
    Value yaml = root("a.yaml", text);
    assertThat(root("a.json", text).toString().replace("a.json", name))
        .isEqualTo(yaml.toString().replace("a.yaml", name));
  }

  @Test
  void a_value_after_wide_characters_has_its_column_in_code_points() {
    for (String name : List.of("a.yaml", "a.json")) {
      Mapping mapping = (Mapping) root(name, "{\"日本😀\": \"x\"}");
      assertThat(mapping.entries().get(0).value().at().column()).isEqualTo(9);
      assertThat(mapping.entries().get(0).value().at().start()).isEqualTo(9);
      assertThat(mapping.entries().get(0).value().at().end()).isEqualTo(12);
      assertThat(mapping.at().endColumn()).isEqualTo(13);
    }
  }

  @Test
  void places_stay_right_far_into_a_large_json_file() {
    String text = "[" + "\"😀\",".repeat(20_000) + "\n \"last\"]";
    Sequence list = (Sequence) root("a.json", text);
    Value last = list.items().get(20_000);
    assertThat(last.at().line()).isEqualTo(2);
    assertThat(last.at().column()).isEqualTo(2);
    assertThat(text.substring(last.at().start(), last.at().end())).isEqualTo("\"last\"");
  }

  @Test
  void a_block_ends_with_its_last_value() {
    Mapping mapping = (Mapping) root("a.yaml", "a:\n  b: c\n  d: e\n\nf: g\n");
    assertThat(mapping.entries().get(0).value().at().endLine()).isEqualTo(3);
    assertThat(mapping.entries().get(0).value().at().endColumn()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "12, a number", "0x1F, a number", "1.5, a number", "true, true or false", "null, empty",
    "~, empty", "'\"12\"', text", "yes, text", "'!!str 12', text", "10.0.17763, text",
  })
  void resolves_scalars_as_yaml_1_2_does(String scalar, String kind) {
    Mapping mapping = (Mapping) root("a.yaml", "a: " + scalar);
    assertThat(mapping.entries().get(0).value().kind()).isEqualTo(kind);
  }

  @Test
  void whole_numbers_beyond_64_bits_are_the_nearest_that_fit() {
    Scalar scalar = (Scalar) root("a.yaml", "99999999999999999999");
    assertThat(scalar.integer()).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{\"a\":"})
  void one_hundred_thousand_levels_are_one_problem(String level) {
    for (String name : List.of("a.yaml", "a.json", "-")) {
      Tree tree = TreeReader.read(new SourceText(name, level.repeat(MANY)));
      assertThat(tree.root()).isEmpty();
      assertThat(tree.problems()).hasSize(1);
      assertThat(tree.problems().get(0).at().line()).isPositive();
    }
  }

  @Test
  void says_that_nesting_is_too_deep() {
    for (String name : List.of("a.yaml", "a.json")) {
      assertThat(only(name, "[".repeat(MANY)).message()).contains("more than 64 levels deep");
    }
  }

  @Test
  void sixty_four_levels_are_read() {
    for (String name : List.of("a.yaml", "a.json")) {
      assertThat(root(name, "[".repeat(64) + "]".repeat(64))).isInstanceOf(Sequence.class);
    }
  }

  @Test
  void an_alias_bomb_is_refused_at_its_first_anchor() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append("*").append((char) (c - 1)).append(", ");
      bomb.append("*").append((char) (c - 1)).append("]\n");
    }
    Problem problem = only("a.yaml", bomb.toString());
    assertThat(problem.message()).isEqualTo("anchors (`&name`) are not read");
    assertThat(problem.at()).hasToString("a.yaml:1:4");
  }

  @Test
  void every_second_of_two_equal_keys_is_a_problem() {
    for (String name : List.of("a.yaml", "a.json")) {
      Tree tree =
          TreeReader.read(
              new SourceText(name, "{\"a\": 1,\n\"b\": {\"c\": 1, \"c\": 2},\n\"a\": 3}"));
      assertThat(tree.problems())
          .extracting(p -> p.at().line() + ":" + p.at().column() + " " + p.message())
          .containsExactly(
              "2:15 the key `c` is already in line 2", "3:1 the key `a` is already in line 1");
    }
  }

  @Test
  void a_value_too_long_is_refused() {
    for (String name : List.of("a.yaml", "a.json")) {
      String text = "\"" + "x".repeat(Limits.SCALAR + 1) + "\"";
      assertThat(only(name, text).message()).contains("long");
    }
  }

  @Test
  void more_values_than_the_limit_are_refused() {
    assertThat(only("a.json", "[" + "1,".repeat(Limits.NODES) + "1]").message())
        .isEqualTo("the file holds more than 1000000 values");
  }

  @Test
  void no_message_repeats_what_may_be_a_password() {
    for (String text :
        List.of(
            "password: *hunter2",
            "password: !hunter2",
            "password: &hunter2",
            "password: !a!hunter2 x",
            "password: \"hunter2\\q\"",
            "password: hunter2: x",
            "password: @hunter2",
            "password: %hunter2")) {
      assertThat(only("a.yaml", text).toString()).as(text).doesNotContain("hunter2");
    }
    assertThat(only("a.json", "{\"password\": hunter2}").toString()).doesNotContain("hunter2");
  }

  @Test
  void passwords_are_hidden_in_the_text_to_show_and_nothing_moves() {
    String text = "- {password: \"hun ter2\", user: u}\n- Password: |\n    hunter2\n- a: b\n";
    SourceText source = new SourceText("a.yaml", text);
    String shown = Secrets.masked(source, TreeReader.read(source).root()).text();
    assertThat(shown)
        .isEqualTo("- {password: **** *****, user: u}\n- Password: *\n    *******\n- a: b\n");
    String broken = text + "{";
    SourceText hidden = Secrets.masked(new SourceText("b", broken), Optional.empty());
    assertThat(hidden.text()).doesNotContain("hun").doesNotContain("ter2").hasSameSizeAs(broken);
    assertThat(hidden.text()).contains("- a: b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pass\\u0077ord\": hunter2",
        "? password\n: hunter2",
        "user: u # password: hunter2",
        "password: one\npassword: hunter2",
        "- password hunter2",
        "{user: u, password hunter2}",
        "headers: ['Authorization: Basic hunter2']",
        "remote: http://ann:hunter2@host/x"
      })
  void no_password_is_shown_of_a_text_that_can_be_read(String text) {
    SourceText source = new SourceText("a.yaml", text);
    Optional<Value> root = TreeReader.read(source).root();
    assertThat(root).isPresent();
    assertThat(Secrets.masked(source, root).text()).doesNotContain("hunter2").hasSameSizeAs(text);
  }

  @Test
  void everything_else_is_shown() {
    String text = "proxy: {bypass: ['*.local'], usage: override}\nname: \"password reset\"\n";
    SourceText source = new SourceText("a.yaml", text);
    assertThat(Secrets.masked(source, TreeReader.read(source).root()).text()).isEqualTo(text);
  }

  private static Value root(String name, String text) {
    Tree tree = TreeReader.read(new SourceText(name, text));
    assertThat(tree.problems()).isEmpty();
    return tree.root().orElseThrow();
  }

  private static Problem only(String name, String text) {
    Tree tree = TreeReader.read(new SourceText(name, text));
    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).message()).doesNotContain("\n");
    return tree.problems().get(0);
  }
}
