package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Command;
import io.github.bitswise.script.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a command of a batch file")
class CommandsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "tool one two → tool one two",
        "  @tool one → tool one",
        "@@ , ; = tool → tool",
        "tool\tone  two\t → tool one two",
        "tool a,b;c=d → tool a,b;c=d",
        "tool/list /x → tool /list /x",
        "C:\\bin\\tool.exe /x → C:\\bin\\tool.exe /x",
        "\"C:\\my bin\\tool.exe\" /x → \"C:\\my bin\\tool.exe\" /x",
        "\"C:/bin/tool\"/x → C:/bin/tool /x",
        "tool \"a b\" c → tool \"a b\" c",
        "tool a\"b c\"d → tool \"ab cd\"",
        "tool \"\" c → tool \"\" c",
        "tool \\\"a b\\\" → tool \"a b\"",
        "tool \"C:\\dir\\\\\" x → tool C:\\dir\\ x",
        "tool C:\\dir\\ x → tool C:\\dir\\ x",
        "tool \"a \"\"b\"\" c\" → tool \"a \"b\" c\"",
        "tool ^\"a b^\" → tool \"a b\"",
        "tool a^&b^|c^<d^>e → tool a&b|c<d>e",
        "tool a^^b → tool a^b",
        "tool \"a^b\" → tool a^b",
        "tool \"a&b|c>d\" e → tool a&b|c>d e",
        "tool a%%b → tool a%b",
        "echo.text → echo .text",
        "echo(text → echo (text",
        "cd.. → cd ..",
        "cd\\x → cd \\x",
        "set.cmd x → set.cmd x",
        "tool http://h/a?b=c → tool http://h/a?b=c",
        "tool (a) b → tool (a) b",
      })
  void is_split_into_words(String line, String words) {
    assertThat(shown(line)).isEqualTo(words);
  }

  private static String shown(String line) {
    StringBuilder shown = new StringBuilder();
    for (Word word : Seen.words(line)) {
      String text = word.text();
      boolean quotes = text.isEmpty() || text.contains(" ");
      shown.append(shown.isEmpty() ? "" : " ").append(quotes ? "\"" + text + "\"" : text);
    }
    return shown.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "tool a >nul b → tool a b",
        "tool a 2>nul → tool a",
        "tool a2>nul → tool a2",
        "tool a 1>out.txt 2>&1 b → tool a b",
        "tool >> \"my file.txt\" a → tool a",
        "tool <in.txt a → tool a",
        ">out.txt tool a → tool a",
        "2>nul >out.txt tool a → tool a",
        "@>nul tool a → tool a",
        "tool a 2>&1>nul → tool a",
        "tool a ^> b → tool a > b",
        "tool \"a > b\" → tool \"a > b\"",
      })
  void does_not_get_its_redirections(String line, String words) {
    assertThat(shown(line)).isEqualTo(words);
  }

  @Test
  void goes_on_after_a_caret_at_the_end_of_a_line() {
    assertThat(Seen.programs("tool one ^", "  two ^", "  three", "other"))
        .containsExactly("tool one two three", "other");
  }

  @Test
  void is_joined_in_the_middle_of_a_word_by_a_caret() {
    assertThat(Seen.programs("tool one^", "two")).containsExactly("tool onetwo");
  }

  @Test
  void ends_at_an_ampersand_and_the_next_begins() {
    assertThat(Seen.programs("one a & two b&three", "(four & five)&six"))
        .containsExactly("one a", "two b", "three", "four", "five", "six");
  }

  @Test
  void in_a_block_ends_at_the_parenthesis_unless_that_is_quoted_or_escaped() {
    assertThat(Seen.programs("(", "one \"a)\" ^) b", "two (c) d", ")", "three"))
        .containsExactly("one a) ) b", "two (c", "three");
  }

  @Test
  void of_a_pipe_knows_the_commands_that_its_output_goes_through() {
    assertThat(Seen.programs("one a | two b | three c")).containsExactly("one a | two b | three c");
  }

  @Test
  void of_a_block_in_a_pipe_knows_them_too() {
    assertThat(Seen.programs("(one & two) | three")).containsExactly("one | three", "two | three");
  }

  @Test
  void knows_which_of_its_words_were_quoted() {
    assertThat(Seen.words("tool \"a\" b c\"d\""))
        .extracting(Word::quoted)
        .containsExactly(false, true, false, true);
  }

  @Test
  void names_its_program_without_folder_and_extension() {
    assertThat(Seen.commands("set T=%SystemRoot%\\System32\\BitsAdmin.exe", "%T% /list"))
        .extracting(Command::program)
        .containsExactly("set", "bitsadmin");
  }

  @Test
  void that_is_only_echoed_is_an_argument_of_echo() {
    assertThat(Seen.actions("echo bitsadmin /list & rem bitsadmin /reset"))
        .containsExactly("echo bitsadmin /list");
  }

  @Test
  void is_run_by_call_like_by_itself_with_its_variables_seen_twice() {
    assertThat(Seen.programs("set N=URL", "set URL=http://h/a", "call tool %%%N%%% %%TEMP%%"))
        .containsExactly("tool http://h/a %TEMP%");
  }

  @Test
  void without_a_name_is_none() {
    assertThat(Seen.actions("", "   ", ">nul", "@", "()", "&&", "| |", "%", ")")).isEmpty();
  }
}
