package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a jump or a call in a batch file")
class JumpsTest {

  @Test
  void that_is_always_made_is_followed() {
    assertThat(Seen.programs("goto there", "never", ":there", "one", "goto :eof", "never"))
        .containsExactly("one");
  }

  @Test
  void that_may_be_made_leads_to_what_only_it_leads_to_afterwards() {
    assertThat(
            Seen.programs(
                "one || goto failed", "two", "exit /b 0", ":failed", "three", "exit /b 1"))
        .containsExactly("one", "two", "[0.1] three");
  }

  @Test
  void that_may_be_made_leads_nowhere_new_where_the_script_comes_anyway() {
    assertThat(Seen.programs("if exist x goto skip", "one", ":skip", "two"))
        .containsExactly("one", "two");
  }

  @Test
  void makes_values_unknown_that_it_skips_over() {
    assertThat(Seen.programs("set A=1", "if exist x goto skip", "set A=2", ":skip", "tool %A%"))
        .containsExactly("tool %A%");
  }

  @Test
  void backwards_is_a_loop_that_is_not_gone_round() {
    assertThat(
            Seen.actions(
                ":wait", "tool /info | find \"STATE: DONE\"", "if errorlevel 1 goto wait", "after"))
        .containsExactly(
            "tool /info | find \"STATE: DONE\"",
            "result of errorlevel 1",
            "[0.0] loop by goto wait compares <STATE: DONE>",
            "after");
  }

  @Test
  void backwards_knows_what_was_compared_on_the_way() {
    assertThat(
            Seen.actions(
                ":wait",
                "for /f %%s in ('tool /state') do set S=%%s",
                "if \"%S%\"==\"DONE\" goto done",
                "if /i %S% equ FAILED exit /b 1",
                "goto wait",
                ":done",
                "after"))
        .contains("loop by goto wait compares <DONE, FAILED>", "[0.0] after");
  }

  @Test
  void backwards_to_what_was_not_passed_is_no_loop() {
    assertThat(Seen.actions("goto b", ":a", "one", "exit /b", ":b", "two", "goto a"))
        .containsExactly("two", "one");
  }

  @Test
  void back_to_where_another_way_has_been_is_no_loop() {
    assertThat(
            Seen.actions(
                "if exist x goto alt", ":join", "one", "exit /b", ":alt", "two", "goto join"))
        .containsExactly("one", "[0.0] two");
  }

  @Test
  void back_from_a_label_behind_the_end_is_a_loop() {
    assertThat(Seen.actions(":try", "one || goto again", "exit /b", ":again", "two", "goto try"))
        .contains("[0.1] two", "[0.1] loop by goto try compares <>");
  }

  @Test
  void over_what_another_way_takes_meets_that_behind_it() {
    assertThat(
            Seen.programs(
                "set A=1",
                "if x==y goto other",
                "if x==z goto third",
                "one",
                "goto common",
                ":other",
                "set A=2",
                "two",
                "goto common",
                ":third",
                "three",
                ":common",
                "tool %A%"))
        .containsExactly("one", "[0.0] two", "[1.0] three", "tool %A%");
  }

  @Test
  void over_what_ends_the_script_leaves_that_for_later() {
    assertThat(
            Seen.programs(
                "one || goto failed", "goto good", ":failed", "two", "exit /b 1", ":good", "three"))
        .containsExactly("one", "three", "[0.1] two");
  }

  @Test
  void finds_the_next_label_of_a_name_and_then_the_first() {
    assertThat(Seen.programs(":x", "one", ":y", "goto X", ":x", "two", "if a==b goto y", "exit /b"))
        .containsExactly("one", "two");
  }

  @Test
  void out_of_a_block_leaves_the_block() {
    assertThat(Seen.programs("(", "one", "goto out", "never", ")", "never", ":out", "two"))
        .containsExactly("one", "two");
  }

  @Test
  void to_a_label_that_is_not_there_ends_the_script() {
    assertThat(Seen.programs("goto nowhere", "never")).isEmpty();
    assertThat(Seen.read("goto nowhere", "never").skipped()).hasSize(1);
  }

  @Test
  void to_a_computed_label_may_lead_to_all_that_fit_and_nothing_else_leads_to() {
    assertThat(
            Seen.programs(
                "goto do_%1",
                "exit /b",
                ":do_a",
                "one",
                "exit /b",
                ":do_b",
                "two",
                "call :other",
                "exit /b",
                ":other",
                "three"))
        .containsExactly("[0.0] one", "[0.1] two", "[0.1] three");
  }

  @Test
  void gives_a_subroutine_its_arguments() {
    assertThat(
            Seen.programs(
                "call :get http://h/a \"C:\\my dir\\a\" x,y;z",
                "exit /b",
                ":get",
                "tool %1 %2 \"%~2\" %3 %4 %5 [%6]",
                "tool %*",
                "goto :eof"))
        .containsExactly(
            "tool http://h/a \"C:\\my dir\\a\" \"C:\\my dir\\a\" x y z []",
            "tool http://h/a \"C:\\my dir\\a\" x,y;z");
  }

  @Test
  void comes_back_to_the_caller_with_what_was_set() {
    assertThat(
            Seen.programs(
                "call :set 1",
                "tool %A% %B%",
                "exit /b",
                ":set",
                "set A=%1",
                "setlocal",
                "set B=2",
                "exit /b"))
        .containsExactly("tool 1 %B%");
  }

  @Test
  void into_a_subroutine_ends_there_on_every_way() {
    assertThat(
            Seen.programs(
                "call :sub",
                "after",
                "exit /b",
                ":sub",
                "one || goto bad",
                "exit /b 0",
                ":bad",
                "two",
                "exit /b 1"))
        .containsExactly("one", "[0.1] two", "after");
  }

  @Test
  void to_a_subroutine_that_ends_the_script_does_not_come_back() {
    assertThat(Seen.programs("call :sub", "never", ":sub", "one", "exit 1")).containsExactly("one");
  }

  @Test
  void shifts_arguments() {
    assertThat(
            Seen.programs(
                "call :sub a b c",
                "exit /b",
                ":sub",
                "shift",
                "tool %1 %2 %3.",
                "shift /1",
                "tool %1 %*"))
        .containsExactly("tool b c .", "tool c a b c");
  }

  @Test
  void to_itself_is_not_followed() {
    assertThat(Seen.programs("call :sub", "exit /b", ":sub", "one", "call :sub", "two"))
        .containsExactly("one", "two");
  }

  @Test
  void is_never_made_to_a_remark() {
    assertThat(Seen.programs("goto x", ":: x", "never", "rem :x", ":x y & z", "one"))
        .containsExactly("one");
  }

  @Test
  void that_nothing_makes_leaves_code_unread() {
    assertThat(Seen.programs("one", "exit /b", ":unused", "never")).containsExactly("one");
  }
}
