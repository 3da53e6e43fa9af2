package io.github.bitswise.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotifyCommandTest {

  private static final String CMD = "C:\\Windows\\System32\\cmd.exe";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmd.exe /c echo done",
        "cmd /c del C:\\drop\\old & echo done",
        "\"C:\\Windows\\System32\\cmd.exe\" /c echo done"
      })
  void a_shell_that_plainly_leaves_the_job_is_idle(String parameters) {
    assertThat(command(CMD, parameters).idle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmd.exe /c bitsadmin /complete nightly",
        "cmd.exe /c bitsadmin /cancel nightly",
        "cmd.exe /c C:\\jobs\\done.cmd",
        "cmd.exe /c start C:\\jobs\\done.exe",
        "cmd.exe /c %DONE%",
        "cmd.exe",
        ""
      })
  void of_a_shell_that_may_end_the_job_nothing_is_said(String parameters) {
    assertThat(command(CMD, parameters).idle()).isFalse();
  }

  @Test
  void a_program_of_its_own_is_not_idle() {
    assertThat(command("C:\\jobs\\done.exe", "done.exe /quiet").idle()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\jobs\\done.exe, done.exe /x, false",
    "C:\\jobs\\done.exe, DONE /x, false",
    "C:\\jobs\\done.exe, C:\\jobs\\done.exe /x, false",
    "C:\\my jobs\\done.exe, '\"C:\\my jobs\\done.exe\" /x', false",
    "C:\\jobs\\done.exe, /x, true",
    "C:\\jobs\\done.exe, other.exe /x, true"
  })
  void parameters_begin_with_the_program(String program, String parameters, boolean mismatched) {
    assertThat(command(program, parameters).mismatched()).isEqualTo(mismatched);
  }

  @Test
  void a_first_word_that_is_not_known_is_no_mismatch() {
    Variables variables = new Variables(List.of("%ARGS%"));
    LocalName program = new LocalName(CMD, variables, Place.UNSTATED);

    assertThat(new NotifyCommand(new Case(0), 0, program, "%ARGS% /x").mismatched()).isFalse();
  }

  @Test
  void a_percent_sign_alone_is_no_variable() {
    assertThat(command("C:\\100%\\done.exe", "").unexpanded()).isFalse();
    assertThat(command("%SystemRoot%\\done.exe", "").unexpanded()).isTrue();
  }

  private static NotifyCommand command(String program, String parameters) {
    return new NotifyCommand(new Case(0), 0, new LocalName(program, Place.UNSTATED), parameters);
  }
}
