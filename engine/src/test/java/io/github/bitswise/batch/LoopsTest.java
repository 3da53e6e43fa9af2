package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a for of a batch file")
class LoopsTest {

  @ParameterizedTest(name = "for {0} do tool {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "%%f in (a b c) → %%f → tool a;tool b;tool c",
        "%%f in (a,b;c) → %%f → tool a;tool b;tool c",
        "%%f in (\"a b\" c) → %%f → tool \"a b\";tool c",
        "%%f in (\"a b\" c) → %%~f → tool a b;tool c",
        "%%f in (x.zip C:\\d\\y.exe) → %%~nxf %%~nf → tool x.zip x;tool y.exe y",
        "%%f in (C:\\d\\y.exe) → %%~dpf %%~xf %%~ff → tool C:\\d\\ .exe C:\\d\\y.exe",
        "%%f in (x.zip) → %%~ff %%~zf → tool %%~ff %%~zf",
        "%%f in (a) → %%F %%f100%% → tool %F a100%",
        "%%f in (*.zip) → %%f x%%~nf → tool %%f x%%~nf",
        "%%f in () → %%f → ",
        "%%f in (%LIST%) → %%f → tool %LIST%",
        "/l %%n in (1,1,3) → %%n → tool 1;tool 2;tool 3",
        "/L %%n in (3 -2 0) → %%n → tool 3;tool 1",
        "/l %%n in (1,1,1000) → %%n → tool %%n",
        "/l %%n in (1,0,2) → %%n → tool %%n",
        "/l %%n in (1,1,%N%) → %%n → tool %%n",
        "/d %%d in (*) → %%d → tool %%d",
        "/r %%d in (*.log) → %%d → tool %%d",
        "/r C:\\logs %%d in (a b) → %%~nd → tool %%~nd",
        "/f %%l in (list.txt) → %%l → tool %%l",
        "/f \"tokens=1,2* delims=;\" %%a in (list.txt) → %%a %%b %%c %%d → tool %%a %%b %%c %d",
        "/f \"tokens=2-4\" %%a in (list.txt) → %%c %%d → tool %%c %d",
        "/f \"usebackq delims=\" %%a in (\"my list.txt\") → %%a → tool %%a",
        "/f \"delims=\" %%a in (\"one two\") → %%a → tool one two",
      })
  void runs_its_command(String head, String use, String commands) {
    assertThat(String.join(";", Seen.programs("for " + head + " do tool " + use)))
        .isEqualTo(commands == null ? "" : commands);
  }

  @Test
  void over_items_in_another_goes_through_both() {
    assertThat(Seen.programs("for %%a in (1 2) do (", "for %%b in (x y) do tool %%a %%b", ")"))
        .containsExactly("tool 1 x", "tool 1 y", "tool 2 x", "tool 2 y");
  }

  @Test
  void over_items_on_several_lines_goes_through_all() {
    assertThat(Seen.programs("for %%a in (", "  one", "  two", ") do tool %%a"))
        .containsExactly("tool one", "tool two");
  }

  @Test
  void keeps_signs_in_its_items_out_of_the_commands() {
    assertThat(Seen.programs("for %%u in (\"http://h/a&b=2|^c\") do tool %%~u"))
        .containsExactly("tool http://h/a&b=2|^c");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "for /f %%i in ('one a ^| two') do tool %%i → one a | two → one",
        "for /f \"usebackq\" %%i in (`one \"a b\"`) do tool %%i → one \"a b\" → one",
        "for /f \"delims=\" %%i in ('cmd /c \"one a\"') do tool %%i → cmd /c \"one a\" → one",
        "for /f %%i in ('cd x ^& one a') do tool %%i → cd x → one",
      })
  void over_the_output_of_a_command_runs_that_first(String line, String first, String program) {
    assertThat(Seen.programs(line)).startsWith(first).endsWith("tool %%i");
    assertThat(
            Seen.commands(line).stream()
                .filter(command -> command.program().equals("tool"))
                .map(command -> command.words().get(1).variables().get(0).output())
                .map(output -> output.orElseThrow().program()))
        .containsExactly(program);
  }

  @Test
  void that_is_left_by_a_jump_is_left_in_its_first_round() {
    assertThat(
            Seen.programs("for %%a in (1 2 3) do (", "tool %%a", "goto out", ")", ":out", "after"))
        .containsExactly("tool 1", "after");
  }

  @Test
  void that_calls_a_subroutine_gives_it_each_item() {
    assertThat(
            Seen.programs(
                "for %%f in (alpha beta) do call :one %%f", "goto :eof", ":one", "tool %1 %~x1."))
        .containsExactly("tool alpha .", "tool beta .");
  }

  @Test
  void that_nobody_understands_is_noted() {
    assertThat(Seen.read("for each item in list", "tool").skipped()).hasSize(1);
    assertThat(Seen.programs("for each item in list", "tool")).containsExactly("tool");
  }
}
