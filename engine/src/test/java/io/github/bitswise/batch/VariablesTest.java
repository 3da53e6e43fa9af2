package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a variable of a batch file")
class VariablesTest {

  @ParameterizedTest(name = "set {0}, then %A%")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "set A=b → [b]",
        "set a=b → [b]",
        "set A=b c → [b c]",
        "set A= b → [ b]",
        "set \"A=b\" → [b]",
        "set \"A=b c\" rest → [b c]",
        "set \"A=b\"c\" → [b\"c]",
        "set A=\"b\" → [\"b\"]",
        "set A= → []",
        "set A=x=y → [x=y]",
        "set \"A=b&c\" → [b&c]",
        "set A=b^&c → [b&c]",
        "set A → [%A%]",
        "set B=b → [%A%]",
        "set /a A=3 → [3]",
        "set /a \"A = 3\" → [%A%]",
        "set /a A=B+1 → [%A%]",
        "set /a A+=1 → [%A%]",
        "set /a B=1,A=2 → [%A%]",
        "set /p A=name? → [%A%]",
        "set /p \"A=name? \" → [%A%]",
        "set/p A=name? → [%A%]",
      })
  void is_what_it_was_set_to(String set, String shown) {
    List<Word> words = Seen.commands(set, "tool \"[%A%]\"").get(1).words();

    assertThat(words.get(1).text()).isEqualTo(shown.replace("\"", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "%A:~0,3% → abc",
        "%A:~3% → defg",
        "%A:~-2% → fg",
        "%A:~1,-1% → bcdef",
        "%A:~9% → ",
        "%A:c=X% → abXdefg",
        "%A:CD=% → abefg",
        "%A:*d=% → efg",
        "%A:nope=x% → abcdefg",
        "%A:% → %A:%",
        "!A! → abcdefg",
        "!A:~0,2! → ab",
        "%%A → %A",
        "%A%%A% → abcdefgabcdefg",
        "%a% → abcdefg",
        "x%A%y → xabcdefgy",
        "100% → 100",
      })
  void can_be_cut_and_changed(String use, String text) {
    List<Word> words = Seen.commands("set A=abcdefg", "tool \"" + use + "\"").get(1).words();

    assertThat(words.get(1).text()).isEqualTo(text == null ? "" : text);
  }

  @Test
  void that_is_never_set_stays_as_it_is_written() {
    Word word = Seen.words("tool \"%TEMP%\\a b\\%ProgramFiles(x86)%\"").get(1);

    assertThat(word.text()).isEqualTo("%TEMP%\\a b\\%ProgramFiles(x86)%");
    assertThat(word.variables())
        .extracting(Variable::written)
        .containsExactly("%TEMP%", "%ProgramFiles(x86)%");
    assertThat(word.variables())
        .extracting(variable -> word.text().substring(variable.start(), variable.end()))
        .containsExactly("%TEMP%", "%ProgramFiles(x86)%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1",
        "%~1",
        "%*",
        "%~dp0",
        "%~nx1",
        "%cd%",
        "%RANDOM%",
        "%TIME:~0,2%",
        "!X!",
        "%0"
      })
  void that_only_a_run_tells_is_one_part(String written) {
    Word word = Seen.words("tool " + written).get(1);

    assertThat(word.variable()).map(Variable::written).contains(written);
  }

  @Test
  void keeps_its_unknown_parts_through_other_variables() {
    assertThat(Seen.programs("set D=%TEMP%", "set F=%D%\\x", "tool %F%\\y"))
        .containsExactly("tool %TEMP%\\x\\y");
  }

  @Test
  void that_holds_nothing_but_a_passing_value_goes_by_its_own_name() {
    assertThat(
            Seen.programs(
                "set A=%RANDOM%", "set B=%RANDOM%", "set J=j%RANDOM%", "tool %A% %B% %J%"))
        .containsExactly("tool %A% %B% j%RANDOM%");
  }

  @Test
  void that_brings_signs_brings_them_before_the_line_is_read() {
    assertThat(
            Seen.programs(
                "set \"A=one & two\"",
                "%A% x",
                "set T=tool /a",
                "%T% /b",
                "set Q=\"",
                "tool %Q%a b%Q%"))
        .containsExactly("one", "two x", "tool /a /b", "tool \"a b\"");
  }

  @Test
  void in_a_block_has_the_value_from_before_unless_it_is_delayed() {
    assertThat(Seen.programs("set A=old", "(", "set A=new", "tool %A% !A!", ")", "tool %A%"))
        .containsExactly("tool old new", "tool new");
  }

  @Test
  void set_alike_on_both_ways_is_known_afterwards() {
    assertThat(Seen.programs("if x==y (set A=1) else (set A=1)", "tool %A%"))
        .containsExactly("tool 1");
  }

  @Test
  void set_otherwise_on_one_way_is_unknown_afterwards() {
    assertThat(
            Seen.programs(
                "set A=1",
                "if x==y (set A=2) else (set B=3)",
                "tool %A% %B%",
                "set A=4",
                "if x==y exit /b",
                "tool %A%"))
        .containsExactly("tool %A% %B%", "tool 4");
  }

  @Test
  void is_forgotten_after_endlocal() {
    assertThat(
            Seen.programs(
                "set A=1",
                "setlocal",
                "set A=2",
                "tool %A%",
                "endlocal & set B=%A%",
                "tool %A%%B%"))
        .containsExactly("tool 2", "tool 12");
  }

  @Test
  void set_in_a_pipe_is_not_set_afterwards() {
    assertThat(Seen.programs("set A=1| more", "tool %A%")).containsExactly("tool %A%");
  }

  @Test
  void with_the_output_of_a_command_knows_that_command() {
    List<Word> words =
        Seen.commands(
                "for /f \"delims=\" %%i in ('tool /create x') do set ID=%%i",
                "set ID2=%ID%", "use %ID2% a%ID%b %ID:~0,3%")
            .get(3)
            .words();

    assertThat(words).extracting(Word::text).containsExactly("use", "%ID2%", "a%ID%b", "%ID:~0,3%");
    assertThat(words.subList(1, 4))
        .allSatisfy(
            word ->
                assertThat(word.variables().get(0).output().orElseThrow().words().get(1).text())
                    .isEqualTo("/create"));
  }

  @Test
  void that_grows_without_end_is_given_up() {
    String[] lines = new String[101];
    Arrays.fill(lines, "set A=%A%%A%");
    lines[0] = "set A=0123456789";
    lines[100] = "tool %A%";

    assertThat(Seen.commands(lines))
        .allSatisfy(
            command -> assertThat(command.words().get(1).text().length()).isLessThan(40_000));
  }
}
