package io.github.bitswise.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Mutation;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a batch file with mistakes in it")
class MutatedBatchTest {
  private static final long SEED = 20_240_518;
  private static final int ROUNDS = 400;
  private static final String SIGNS =
      "\"%!^&|<>()@:;,=~*/\\'`\r\n\t 01aif\uD83D\uDE00\u6F22\u0000\uFFFF";
  private static final String[] PIECES = {
    "%",
    "%%",
    "%A%",
    "!A!",
    "%~dp0",
    "%%i",
    "(",
    ")",
    "&&",
    "||",
    " | ",
    "^\r\n",
    "\r\n",
    "goto :eof",
    "goto get",
    "call :get ",
    "if errorlevel 1 ",
    "else ",
    "for %%i in (1 2) do ",
    "rem ",
    "::",
    ":x",
    "cmd /c \"",
    "set A=",
    "exit /b",
    "2>nul",
    "<",
    "schtasks /tr ",
    "in (",
    " do ",
    "setlocal",
    "shift"
  };

  private static final Mutation MUTATION = new Mutation(SIGNS, PIECES);

  @ParameterizedTest
  @ValueSource(strings = {"fetch.cmd", "menu.bat", "launch.cmd"})
  void is_always_answered_with_places_in_the_file(String name) throws IOException {
    String text = sample(name);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder mutated = new StringBuilder(text);
      for (int i = random.nextInt(6); i >= 0; i--) {
        MUTATION.once(mutated, random);
      }
      check(mutated.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fetch.cmd", "menu.bat", "launch.cmd"})
  void is_answered_wherever_it_is_cut_off(String name) throws IOException {
    String text = sample(name);
    for (int end = 0; end < text.length(); end++) {
      check(text.substring(0, end));
    }
  }

  private static String sample(String name) throws IOException {
    try (InputStream in = MutatedBatchTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(String text) {
    Script script = BatchFile.read(new SourceText("a.cmd", text));
    for (Action action : script.actions()) {
      within(action.at(), text);
      if (action instanceof Command command) {
        check(command, text);
      } else if (action instanceof Action.Loop loop) {
        within(loop.repeated(), text);
      }
    }
    script.comments().forEach(comment -> within(comment.at(), text));
    script.skipped().forEach(skipped -> within(skipped.at(), text));
  }

  private static void check(Command command, String text) {
    assertThat(command.words()).isNotEmpty();
    for (Word word : command.words()) {
      within(word.at(), text);
      int last = 0;
      for (Variable variable : word.variables()) {
        assertThat(variable.start()).isGreaterThanOrEqualTo(last);
        last = variable.end();
        assertThat(word.text().substring(variable.start(), last)).isEqualTo(variable.written());
      }
    }
    command.piped().forEach(next -> check(next, text));
  }

  private static void within(Place at, String text) {
    assertThat(at.stated()).isTrue();
    assertThat(at.start()).isBetween(0, at.end());
    assertThat(at.end()).isLessThanOrEqualTo(text.length());
  }
}
