package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a command that a command of a batch file starts")
class LaunchesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "cmd /c tool a b → tool a b",
        "cmd.exe /s /c \"tool \"a b\" c\" → tool \"a b\" c",
        "%ComSpec% /d /c \"tool a\" → tool a",
        "C:\\Windows\\System32\\cmd.exe /Q/C tool a → tool a",
        "cmd /c \"C:\\my bin\\tool.exe\" a → \"C:\\my bin\\tool.exe\" a",
        "cmd /c \"tool a & tool b\" → tool a;tool b",
        "cmd /c \"tool a && tool b\" → tool a;[0.0] tool b",
        "cmd /c \"for %%i in (1 2) do tool %%i\" → tool 1;tool 2",
        "cmd /c \"set A=1& call tool %%A%%\" → set A=1;tool 1",
        "cmd /v:on /c \"set A=1& tool !A! !B!\" → set A=1;tool 1 !B!",
        "cmd /c \"%TOOL% %TEMP%\\x %~dp0\" → %TOOL% %TEMP%\\x %~dp0",
        "cmd /k tool → tool",
        "cmd → ",
        "start tool a → tool a",
        "start \"title\" /b /wait \"C:\\my bin\\tool.exe\" a → \"C:\\my bin\\tool.exe\" a",
        "start /d C:\\dir /min tool a → tool a",
        "start \"\" cmd /c \"tool a\" → cmd /c \"tool a\";tool a",
        "runas /user:CONTOSO\\ann \"tool a b\" → tool a b (as CONTOSO\\ann by RUN_AS)",
        "runas /netonly /user:CONTOSO\\ann \"tool a\" → tool a",
        "psexec -s tool a → tool a (as SYSTEM by REMOTE)",
        "psexec \\\\pc -accepteula -i 1 -h -u ann -p pw tool a → tool a (as ann by REMOTE) (elevated)",
        "PsExec64.exe /s cmd /c \"tool a\" → cmd /c \"tool a\" (as SYSTEM by REMOTE);tool a (as SYSTEM by REMOTE)",
        "schtasks /create /tn x /tr \"tool a\" /sc daily → tool a",
        "schtasks /create /tn x /tr \"tool a\" /ru SYSTEM → tool a (as SYSTEM by TASK)",
        "schtasks /create /tn x /ru \"\" /tr tool → tool (as SYSTEM by TASK)",
        "schtasks /Create /TR \"cmd /c tool a\" /RU \"NT AUTHORITY\\SYSTEM\" /RL HIGHEST → cmd /c tool a (as NT AUTHORITY\\SYSTEM by TASK) (elevated);tool a (as NT AUTHORITY\\SYSTEM by TASK) (elevated)",
        "schtasks /create /tr \"\\\"C:\\my bin\\tool.exe\\\" a\" /ru ann /it → \"C:\\my bin\\tool.exe\" a (as ann by INTERACTIVE_TASK)",
        "schtasks /create /tr \"'C:\\my bin\\tool.exe' a\" → \"C:\\my bin\\tool.exe\" a",
        "schtasks /run /tn x → ",
        "at 23:00 /every:m tool a → tool a (as SYSTEM by TASK)",
        "forfiles /p C:\\x /c \"cmd /c tool @path\" → cmd /c tool @path;tool @path",
        "wmic process call create \"tool a\" → tool a",
        "call cmd /c tool → tool",
      })
  void is_a_command_of_its_own(String line, String started) {
    var programs = Seen.commands(line);
    var shown = Seen.actions(line).stream().filter(action -> !action.startsWith("result")).toList();

    assertThat(programs).isNotEmpty();
    assertThat(String.join(";", shown.subList(1, shown.size())))
        .isEqualTo(started == null ? "" : started);
  }

  @Test
  void does_not_change_the_variables_of_the_script() {
    assertThat(Seen.programs("set A=1", "cmd /c \"set A=2\"", "tool %A%")).contains("tool 1");
  }

  @Test
  void in_a_task_has_no_variables_of_the_script() {
    assertThat(Seen.programs("set A=1", "schtasks /create /tr \"tool %A% %%A%%\""))
        .contains("tool 1 %A%");
  }

  @Test
  void in_itself_over_and_over_is_given_up() {
    String line = "cmd /c ".repeat(100) + "tool";

    assertThat(Seen.commands(line)).hasSizeLessThan(40);
    assertThat(Seen.read(line).skipped()).hasSize(1);
  }

  @Test
  void in_a_word_can_be_read_on_its_own() {
    String text =
        "tool /notify x \"cmd.exe /c \\\"tool /complete x ^&^& del y\\\"\" \"run %J% a\"\n";
    SourceText source = new SourceText("a.cmd", text);
    List<Word> words = ((Command) BatchFile.read(source).actions().get(0)).words();
    Positions positions = new Positions(source);

    List<Action> shell = BatchFile.commandLine(words.get(3), source, positions);
    List<Action> other = BatchFile.commandLine(words.get(4), source, positions);

    assertThat(shell)
        .filteredOn(Command.class::isInstance)
        .extracting(action -> ((Command) action).program())
        .containsExactly("cmd", "tool", "del");
    assertThat(Seen.part(text, shell.get(1).at())).isEqualTo("tool /complete x");
    assertThat(((Command) other.get(0)).words())
        .extracting(Word::known)
        .containsExactly(true, false, true);
  }
}
