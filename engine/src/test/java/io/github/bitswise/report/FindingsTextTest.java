package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTextTest {
  private static final CheckAnswer ANSWER =
      new CheckAnswer(
          List.of(Made.scenario(Known.unknown())),
          List.of(Made.finding(Severity.ERROR)),
          List.of());

  private static String text(CheckAnswer answer, Terminal terminal) {
    StringWriter out = new StringWriter();
    new FindingsText(terminal, new Sources(List.of(Made.TEXT)))
        .write(answer, new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void shows_a_finding_with_its_line_and_what_to_do() {
    assertThat(text(ANSWER, Terminal.PLAIN))
        .isEqualTo(
            """
            a.bits.yaml:5:60: error: LocalSystem has no mapped drives, so `Z:` means nothing to it \
            [DRV-01 mapped-drive-as-system-account]
              |
            5 |       - { remote: "http://files.contoso.com/p.cab", local: 'Z:\\p.cab' }
              |                                                            ^^^^^^^^^^
              = holds for: LocalSystem, NetworkService
              = fix: write the UNC path instead of `Z:`
              = because: DRV-01 · service-accounts-and-bits

            1 error in 1 file
            """);
  }

  @Test
  void says_for_whom_it_holds_only_where_no_owner_is_stated() {
    Known<String> owner = Known.byDefault("LocalSystem");
    CheckAnswer owned =
        new CheckAnswer(
            List.of(Made.scenario(owner)), List.of(Made.finding(Severity.WARNING)), List.of());

    assertThat(text(owned, Terminal.PLAIN)).contains("1 warning").doesNotContain("holds for");
  }

  @Test
  void says_what_was_checked_where_nothing_is_found() {
    CheckAnswer clean = new CheckAnswer(ANSWER.scenarios(), List.of(), List.of());

    assertThat(text(clean, Terminal.PLAIN)).isEqualTo("nothing found in 1 job of 1 file\n");
  }

  @Test
  void counts_each_severity_and_what_was_not_read() {
    CheckAnswer mixed =
        new CheckAnswer(
            ANSWER.scenarios(),
            List.of(
                Made.finding(Severity.ERROR),
                Made.finding(Severity.ERROR),
                Made.finding(Severity.WARNING),
                Made.finding(Severity.INFO)),
            List.of(new Problem("b.bits.yaml", Place.UNSTATED, "empty", "")));

    assertThat(text(mixed, Terminal.PLAIN))
        .endsWith("\n2 errors, 1 warning, 1 info in 1 file, 1 file not read\n");
  }

  @Test
  void says_in_words_what_an_answer_rests_on_that_is_not_documented() {
    Finding made = Made.finding(Severity.ERROR);
    Finding contradicted =
        new Finding(
            made.rule(),
            made.name(),
            made.severity(),
            made.message(),
            made.at(),
            made.job(),
            List.of("DRV-01", "DRV-02", "DRV-03"),
            made.holdsFor(),
            made.holdsOn(),
            made.fix(),
            List.of("one", "two"),
            Basis.CONTRADICTED);

    assertThat(
            text(
                new CheckAnswer(ANSWER.scenarios(), List.of(contradicted), List.of()),
                Terminal.PLAIN))
        .contains(
            """
              = because: DRV-01, DRV-02, … · one, … (the documentation contradicts itself)
            """);
  }

  @Test
  void colours_only_when_told_to() {
    assertThat(text(ANSWER, Terminal.PLAIN)).doesNotContain("\u001b");
    assertThat(text(ANSWER, new Terminal(true, 120))).contains("\u001b[1;31merror:\u001b[0m");
  }

  @Test
  void tells_on_request_what_was_read_and_what_a_finding_rests_on() {
    StringWriter out = new StringWriter();
    new FindingsText(Terminal.PLAIN, new Sources(List.of(Made.TEXT)))
        .writeAll(ANSWER, Made.CATALOGUE, new PrintWriter(out, true));

    assertThat(out.toString())
        .startsWith("read a.bits.yaml: 1 job\n")
        .contains(
            """
              = rests on: DRV-01  mapped-drive-as-system-account
                                  · service-accounts-and-bits
            """);
  }
}
