package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Command;
import io.github.bitswise.script.Comment;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the place of something in a batch file")
class PlacesTest {

  private static List<String> parts(String text, String program) {
    Script script = BatchFile.read(new SourceText("a.cmd", text));
    Command command =
        script.actions().stream()
            .filter(Command.class::isInstance)
            .map(Command.class::cast)
            .filter(one -> one.program().equals(program))
            .findFirst()
            .orElseThrow();
    return command.words().stream().map(word -> Seen.part(text, word.at())).toList();
  }

  @Test
  void of_a_word_covers_its_quotes_carets_and_variables() {
    assertThat(parts("set U=a\n tool ^\"x\" \"a b\"c %U%x pre%U%post a^&b\n", "tool"))
        .containsExactly("tool", "^\"x\"", "\"a b\"c", "%U%x", "pre%U%post", "a^&b");
  }

  @Test
  void of_words_that_one_variable_brings_is_that_variable() {
    assertThat(parts("set T=tool /a /b\n%T% /c\n", "tool"))
        .containsExactly("%T%", "%T%", "%T%", "/c");
  }

  @Test
  void of_a_continued_word_reaches_over_the_line_end() {
    assertThat(parts("tool one^\r\ntwo ^\r\n three\r\n", "tool"))
        .containsExactly("tool", "one^\r\ntwo", "three");
  }

  @Test
  void in_a_subroutine_is_in_the_subroutine() {
    assertThat(parts("call :sub a b\nexit /b\n:sub\ntool \"%~1\" %2\n", "tool"))
        .containsExactly("tool", "\"%~1\"", "%2");
  }

  @Test
  void in_a_nested_command_line_is_exact() {
    String text = "schtasks /create /tr \"cmd /c \\\"tool a \\\"\\\"b c\\\"\\\"\\\"\" /ru SYSTEM\n";

    assertThat(parts("cmd /c \"tool a ^& b\"\n", "tool")).containsExactly("tool", "a", "^&", "b");
    assertThat(parts(text, "tool").subList(0, 2)).containsExactly("tool", "a");
  }

  @Test
  void counts_code_points_and_tabs_as_one_column_each() {
    Word word = Seen.words("\t\t@tool \uD83D\uDE00漢 \"x\"").get(2);

    assertThat(word.at().line()).isEqualTo(1);
    assertThat(word.at().column()).isEqualTo(12);
    assertThat(word.at().endColumn()).isEqualTo(15);
  }

  @Test
  void of_a_command_is_from_its_first_word_to_its_last() {
    String text = "@if a==b (tool a 2>nul \"b\" >out) & other\n";
    Script script = BatchFile.read(new SourceText("a.cmd", text));

    assertThat(script.actions())
        .extracting(action -> Seen.part(text, action.at()))
        .containsExactly("tool a 2>nul \"b\"", "other");
  }

  @Test
  void of_a_remark_is_its_text() {
    String text =
        "rem  one two \n:: three\n@REM four\n(\n  rem five\n)\na & rem six\nrem\n::\n:label\n";
    List<Comment> comments = BatchFile.read(new SourceText("a.cmd", text)).comments();

    assertThat(comments)
        .extracting(Comment::text)
        .containsExactly("one two", "three", "four", "five", "six");
    assertThat(comments)
        .allSatisfy(comment -> assertThat(Seen.part(text, comment.at())).isEqualTo(comment.text()));
  }

  @Test
  void of_a_remark_is_told_even_where_the_script_never_comes() {
    assertThat(Seen.read("exit /b", ":: never", "rem run").comments())
        .extracting(Comment::text)
        .containsExactly("never", "run");
  }
}
