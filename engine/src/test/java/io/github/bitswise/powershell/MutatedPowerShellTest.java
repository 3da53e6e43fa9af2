package io.github.bitswise.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Mutation;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Value;
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

@DisplayName("a PowerShell script with mistakes in it")
class MutatedPowerShellTest {
  private static final long SEED = 20_240_603;
  private static final int ROUNDS = 300;
  private static final String SIGNS =
      "\"'`$@#(){}[]<>|&;,.:=+-*/%!?\\\r\n\t 01aif\uD83D\uDE00\u6F22\u0000\uFFFF\u2018\u201D\u2013";
  private static final String[] PIECES = {
    "@{",
    "@(",
    "$(",
    "${",
    "\"$(",
    "@\"\n",
    "\n\"@",
    "<#",
    "#>",
    "`\n",
    "\r\n",
    "if (",
    "else {",
    "foreach ($i in ",
    "while (",
    "do {",
    "} until (",
    "switch (",
    "default {",
    "try {",
    "catch {",
    "function f {",
    "param(",
    "process {",
    "return ",
    "break",
    "-eq ",
    "-f ",
    "..",
    "::",
    "[int]",
    "| % {",
    "| ? {",
    "@args",
    "-Name:",
    "2>&1",
    "--%",
    "&& ",
    "iex \"",
    "Invoke-Command -cn x {",
    "Start-Process powershell ",
    "$_.",
    "$x += ",
    "\u201C"
  };

  private static final Mutation MUTATION = new Mutation(SIGNS, PIECES);

  @ParameterizedTest
  @ValueSource(strings = {"fetch.ps1", "deploy.psm1"})
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
  @ValueSource(strings = {"fetch.ps1", "deploy.psm1"})
  void is_answered_wherever_it_is_cut_off(String name) throws IOException {
    String text = sample(name);
    for (int end = 0; end < text.length(); end++) {
      check(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fetch.ps1", "deploy.psm1"})
  void is_only_made_up_here(String name) throws IOException {
    assertThat(Seen.read(sample(name)).skipped()).isEmpty();
  }

  private static String sample(String name) throws IOException {
    try (InputStream in = MutatedPowerShellTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(String text) {
    Script script = PowerShellScript.read(new SourceText("a.ps1", text));
    for (Action action : script.actions()) {
      within(action.at(), text);
      if (action instanceof Command command) {
        command.words().forEach(word -> check(word, text));
      } else if (action instanceof Cmdlet cmdlet) {
        check(cmdlet.name(), text);
        cmdlet.arguments().forEach(each -> each.value().ifPresent(value -> check(value, text)));
        cmdlet.input().forEach(value -> check(value, text));
      }
    }
    script.comments().forEach(comment -> within(comment.at(), text));
    script.skipped().forEach(skipped -> within(skipped.at(), text));
  }

  private static void check(Value value, String text) {
    within(value.at(), text);
    if (value instanceof Value.Text one) {
      check(one.word(), text);
    } else if (value instanceof Value.Items items) {
      items.values().forEach(each -> check(each, text));
    } else if (value instanceof Value.Table table) {
      table.entries().values().forEach(each -> check(each, text));
    }
  }

  private static void check(Word word, String text) {
    within(word.at(), text);
    int last = 0;
    for (Variable variable : word.variables()) {
      assertThat(variable.start()).isGreaterThanOrEqualTo(last);
      last = variable.end();
      assertThat(word.text().substring(variable.start(), last)).isEqualTo(variable.written());
    }
  }

  private static void within(Place at, String text) {
    assertThat(at.stated()).isTrue();
    assertThat(at.start()).isBetween(0, at.end());
    assertThat(at.end()).isLessThanOrEqualTo(text.length());
  }
}
