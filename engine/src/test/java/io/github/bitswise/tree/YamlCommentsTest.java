package io.github.bitswise.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlCommentsTest {

  private static List<Comment> comments(String yaml) {
    Tree tree = TreeReader.read(new SourceText("a.yaml", yaml));
    assertThat(tree.problems()).isEmpty();
    return tree.comments();
  }

  private static List<String> texts(String yaml) {
    return comments(yaml).stream().map(Comment::text).toList();
  }

  @Test
  void finds_them_wherever_they_stand() {
    assertThat(
            texts(
                """
                %YAML 1.2 # version
                --- # start
                # first
                a: 1 # one
                b: [ 2, # two
                  'x', # quoted
                  {c: , # nothing
                  d: e}]
                f: # no value
                g: | # block
                  text
                # after the block
                - # no content
                """
                    .replace("- # no content\n", "h: >- # folded\n  text\n#last")))
        .containsExactly(
            "version",
            "start",
            "first",
            "one",
            "two",
            "quoted",
            "nothing",
            "no value",
            "block",
            "after the block",
            "folded",
            "last");
  }

  @Test
  void takes_nothing_for_one_that_is_text() {
    assertThat(
            texts(
                """
                a: http://host/#fragment
                b: '# quoted'
                c: "x
                  # still quoted
                  y"
                d: |
                  # in a block
                    # and deeper
                  text
                e: >
                  # folded
                f: x#y
                """))
        .isEmpty();
  }

  @Test
  void says_exactly_where_they_are() {
    Comment comment = comments("a: '\uD83D\uDE80' \t##  bitswise: as x\t \r\nb: 1").get(0);

    assertThat(comment.text()).isEqualTo("bitswise: as x");
    assertThat(comment.at().line()).isEqualTo(1);
    assertThat(comment.at().column()).isEqualTo(13);
    assertThat(comment.at().endColumn()).isEqualTo(27);
    assertThat(comment.at().start()).isEqualTo(13);
    assertThat(comment.at().end()).isEqualTo(27);
  }

  @Test
  void counts_empty_ones() {
    assertThat(texts("#\na: 1 #\n")).containsExactly("", "");
  }

  @Test
  void finds_none_in_json() {
    Tree tree = TreeReader.read(new SourceText("a.json", "{\"a\": \"# x\"}"));

    assertThat(tree.comments()).isEmpty();
  }
}
