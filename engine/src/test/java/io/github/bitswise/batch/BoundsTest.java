package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Script;
import io.github.bitswise.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a batch file without measure")
class BoundsTest {
  private static final int MOST_ACTIONS = 150_000;

  private static Script read(String text) {
    return BatchFile.read(new SourceText("a.cmd", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "(\n",
        ")",
        "if a==b ",
        "if a==b (",
        "for %%a in (1 2 3) do ",
        "for ",
        "@",
        "&",
        "&&",
        "|",
        "||",
        "a&",
        "a&&",
        "a||",
        "a|",
        "%",
        "%a",
        "%a:",
        "!a",
        "!a ",
        "\"",
        "^",
        "^\n",
        ">",
        "1>",
        "call ",
        "call :a ",
        "start ",
        "cmd /c ",
        ":",
        ":a\n",
        "rem ",
        "goto a\n",
        "\\\"",
        "%~",
        "%%~",
        "\r",
        "set a=%a%%a%\n",
        "else ",
        "setlocal\n",
        "exit /b&",
        "psexec ",
        "'",
        "`",
        "=",
      })
  void of_the_same_again_and_again_is_read_to_its_end(String again) {
    Script script = read(again.repeat(5_000));

    assertThat(script.actions()).hasSizeLessThan(MOST_ACTIONS);
  }

  @Test
  void nested_too_deep_is_noted_and_read_on_after_it() {
    Script script = read("(".repeat(10_000) + "deep" + ")".repeat(10_000) + "\nafter\n");

    assertThat(script.skipped()).hasSize(1);
    assertThat(script.actions()).hasSize(1);
  }

  @Test
  void of_calls_of_calls_is_given_up_at_some_time() {
    String text =
        IntStream.range(0, 20)
            .mapToObj(i -> ":s" + i + "\n" + ("call :s" + (i + 1) + "\n").repeat(5) + "exit /b\n")
            .collect(Collectors.joining("", "", ":s20\ntool\n"));

    Script script = read(text);

    assertThat(script.actions()).hasSizeBetween(1_000, MOST_ACTIONS);
    assertThat(script.skipped()).isNotEmpty();
  }

  @Test
  void of_loops_in_loops_is_given_up_at_some_time() {
    String loops = "for /l %%a in (1,1,60) do ".repeat(6);

    assertThat(read(loops + "tool\nafter\n").actions()).hasSizeBetween(1_000, MOST_ACTIONS);
  }

  @Test
  void never_makes_texts_longer_than_a_shell_can_hold() {
    String text = "set a=0123456789\n" + "set a=%a%%a%\n".repeat(2_000) + "tool %a%%a%%a%%a%%a%\n";

    assertThat(read(text).actions()).hasSize(2_002);
    assertThat(Seen.commands(text))
        .allSatisfy(
            command ->
                assertThat(command.words())
                    .allSatisfy(word -> assertThat(word.text().length()).isLessThan(50_000)));
  }

  @Test
  void keeps_the_commands_after_what_it_gives_up() {
    String text = "call :a\n".repeat(3_000) + "last\nexit /b\n:a\n" + "tool\n".repeat(500);

    var actions = read(text).actions();

    assertThat(actions.get(actions.size() - 1).at().line()).isEqualTo(3_001);
  }
}
