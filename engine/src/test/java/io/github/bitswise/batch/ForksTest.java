package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a fork of a batch file")
class ForksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if a==b yes",
        "if \"%A%\"==\"b c\" yes",
        "if \"%~1\" == \"\" yes",
        "if not a==b yes",
        "if /i not %A% equ b yes",
        "if not /i a NEQ b (yes)",
        "IF EXIST \"a b\" yes",
        "if not exist %A% (yes)",
        "if defined A yes",
        "if cmdextversion 2 yes",
        "if \"a\"==\"b\" if c==d yes",
        "if a==b @yes>nul",
        "if a==b (yes) else (rem nothing)",
        "if a lss 5 (",
      })
  void is_made_by_every_kind_of_if(String condition) {
    String[] lines =
        condition.endsWith("(")
            ? new String[] {condition, "yes", ")", "after"}
            : new String[] {condition, "after"};

    assertThat(Seen.programs(lines)).hasSize(2).last().isEqualTo("after");
    assertThat(Seen.programs(lines).get(0)).startsWith("[0.0").endsWith("] yes");
  }

  @Test
  void has_a_way_for_if_and_one_for_else() {
    assertThat(
            Seen.programs(
                "if a==b (", "  one", ") else if c==d (", "  two", ") else three & four", "five"))
        .containsExactly("[0.0] one", "[0.1 1.0] two", "[0.1 1.1] three", "[0.1 1.1] four", "five");
  }

  @Test
  void holds_all_that_stands_on_the_line() {
    assertThat(Seen.programs("if a==b one & two", "three"))
        .containsExactly("[0.0] one", "[0.0] two", "three");
  }

  @Test
  void finds_its_else_behind_a_caret() {
    assertThat(Seen.programs("if a==b (one) ^", "else (two)"))
        .containsExactly("[0.0] one", "[0.1] two");
  }

  @Test
  void is_made_by_success_and_failure() {
    assertThat(Seen.actions("one && two || three", "four"))
        .containsExactly("one", "result of &&", "[0.0] two", "result of ||", "[0.1] three", "four");
  }

  @Test
  void is_another_one_for_each_command_of_a_chain() {
    assertThat(Seen.programs("a && b && c", "d || e || f", "g || h && i"))
        .containsExactly(
            "a",
            "[0.0] b",
            "[0.0 1.0] c",
            "d",
            "[2.1] e",
            "[2.1 3.1] f",
            "g",
            "[4.1] h",
            "[4.1 5.0] i");
  }

  @Test
  void ends_with_the_script_only_where_both_ways_do() {
    assertThat(Seen.programs("one || exit /b 1", "two && goto :eof || exit /b", "three"))
        .containsExactly("one", "two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if errorlevel 1 x→errorlevel 1",
        "if not ErrorLevel 1 x→ErrorLevel 1",
        "if %errorlevel%==0 x→%errorlevel%",
        "if \"%ERRORLEVEL%\" NEQ \"0\" x→\"%ERRORLEVEL%\"",
        "if 0 == !errorlevel! x→!errorlevel!",
        "exit /b %errorlevel%→%errorlevel%",
        "exit %ERRORLEVEL%→%ERRORLEVEL%",
      })
  void on_the_result_of_a_command_is_a_test(String line) {
    String[] parts = line.split("→");

    assertThat(Seen.actions("tool", parts[0])).contains("result of " + parts[1]);
  }

  @Test
  void on_a_result_that_was_kept_in_a_variable_is_a_test() {
    assertThat(Seen.actions("tool", "set RC=%ERRORLEVEL%", "if %RC% neq 0 exit /b %RC%"))
        .containsSubsequence("result of %RC%", "result of %RC%");
  }

  @Test
  void on_anything_else_is_none() {
    assertThat(Seen.actions("tool", "echo %errorlevel%", "if defined errorlevel exit /b 1"))
        .containsExactly("tool", "echo %errorlevel%");
  }

  @Test
  void that_cannot_be_read_is_noted_and_its_command_still_read() {
    assertThat(Seen.read("if foo bar (", "tool", ")").skipped()).hasSize(1);
    assertThat(Seen.programs("if foo bar (", "tool", ")")).containsExactly("[0.0] tool");
  }
}
