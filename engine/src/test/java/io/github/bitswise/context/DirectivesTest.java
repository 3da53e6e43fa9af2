package io.github.bitswise.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.context.Silence.Named;
import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {
  private static final Pattern COMMENT =
      Pattern.compile("(?im)(?:#+|\\brem\\b|::)[ \\t]*(?<text>.*?)[ \\t]*$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^run(?:.*\\^\\n)*.*$");

  /** What a script says whose commands are called {@code run}; carets continue them. */
  private static Directives of(String text) {
    SourceText source = new SourceText("a.cmd", text);
    Positions positions = new Positions(source);
    List<Comment> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      Place at = positions.place(comment.start("text"), comment.end("text"));
      comments.add(new Comment(comment.group("text"), at));
    }
    List<Place> commands =
        COMMAND.matcher(text).results().map(c -> positions.place(c.start(), c.end())).toList();
    return Directives.of(comments, source, commands);
  }

  private static Silence silence(String text) {
    Directives said = of(text);
    assertThat(said.misunderstood()).isEmpty();
    return said.silences().get(0);
  }

  @Test
  void a_silence_names_rules_and_a_reason() {
    Silence silence =
        silence("# bitswise: ignore DRV-01, ACC-03 prx-03 (it (the drive) is there)\nx");

    assertThat(silence.rules())
        .extracting(Named::rule)
        .containsExactly("DRV-01", "ACC-03", "prx-03");
    assertThat(silence.rules()).extracting(rule -> rule.at().column()).containsExactly(20, 28, 35);
    assertThat(silence.reason()).isEqualTo("it (the drive) is there");
    assertThat(silence.at().column()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'rem bitswise: ignore X (r)\nrun', 2, 2",
    "'@REM bitswise: ignore X (r)\n\n  \n:: another\nrem\nrun', 6, 6",
    "':: bitswise: ignore X (r)\nrun a ^\n b ^\n c\nrun', 2, 4",
    "'run a ^\n b & rem bitswise: ignore X (r)\nrun', 1, 2",
    "'run & rem bitswise: ignore X (r)\nrun', 1, 1",
    "'key: 1 # bitswise: ignore X (r)\nrun', 1, 1",
    "'- # bitswise: ignore X (r)\n  run', 2, 2",
    "'reminder: 1 # bitswise: ignore X (r)\nrun', 1, 1",
    "'run\nrem bitswise: ignore X (r)', 3, 3",
  })
  void a_silence_speaks_of_the_next_content_or_of_its_own_line(String text, int line, int end) {
    Silence silence = silence(text);

    assertThat(silence.line()).isEqualTo(line);
    assertThat(silence.endLine()).isEqualTo(end);
  }

  @Test
  void comments_say_who_runs_it_and_where() {
    Directives said =
        of(
            "rem bitswise: as \"NT AUTHORITY\\SYSTEM\"\nrun\nrem BITSWISE: Machine ../my pc.bits.yaml\n");

    assertThat(said.as().get()).isEqualTo("NT AUTHORITY\\SYSTEM");
    assertThat(said.as().at().column()).isEqualTo(19);
    assertThat(said.machine().get()).isEqualTo("../my pc.bits.yaml");
    assertThat(said.misunderstood()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ignroe DRV-01 (r) | `ignroe` is no directive | did you mean `ignore`? | 5",
        "please | `please` is no directive | `ignore RULE (reason)`, `as ACCOUNT` | 5",
        "'' | nothing that bitswise knows | `ignore RULE (reason)` | 5",
        "ignore | `ignore` names no rule | `ignore DRV-01 (reason)` | 5",
        "ignore (r) | `ignore` names no rule | `ignore DRV-01 (reason)` | 5",
        "ignore DRV-01 | gives no reason | `ignore DRV-01 (reason)` | 5",
        "ignore DRV-01 ( ) | gives no reason | `ignore DRV-01 (reason)` | 5",
        "ignore DRV-01 (r | has no end | close it | 5",
        "ignore DRV-01 (r) X (s) | something follows | end with the reason | 32",
        "as | `as` names no account | `as LocalSystem` | 5",
        "machine | `machine` names no file | `machine pc.bits.yaml` | 5",
      })
  void what_makes_no_sense_is_told_with_what_to_do(
      String directive, String message, String fix, int column) {
    Directives said = of("rem bitswise: " + directive + "\nrun");

    assertThat(said.silences()).isEmpty();
    assertThat(said.misunderstood())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.message()).contains(message);
              assertThat(each.fix()).contains(fix);
              assertThat(each.at().column()).isEqualTo(column);
            });
  }

  @Test
  void only_the_first_account_counts() {
    Directives said = of("# bitswise: as Ann\n# bitswise: as Bob\n");

    assertThat(said.as().get()).isEqualTo("Ann");
    assertThat(said.misunderstood())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).startsWith("line 1 has said `as`"));
  }

  @ParameterizedTest
  @CsvSource({"# see bitswise: ignore X", "# bitswise: 1", "rem bitswise is great", "run"})
  void other_comments_are_for_people(String text) {
    assertThat(of(text)).isEqualTo(Directives.NONE);
  }

  @Test
  void a_password_in_a_reason_is_not_kept() {
    assertThat(silence("# bitswise: ignore X (the password: hunter2 is known)").reason())
        .doesNotContain("hunter2");
  }

  @Test
  void takes_time_by_length() {
    String line = "# bitswise: ignore DRV-01 (r)\n";
    assertThat(of(line.repeat(50_000).toLowerCase(Locale.ROOT)).silences()).hasSize(50_000);
  }
}
