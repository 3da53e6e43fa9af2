package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Comparison.Change;
import io.github.bitswise.answer.Comparison.InCase;
import io.github.bitswise.answer.Comparison.Verdict;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static Prediction prediction(String file, Outcome outcome, String explanation) {
    return Made.prediction(file, outcome, "", explanation, "DRV-01");
  }

  private static final Prediction BEFORE =
      prediction("old.bits.yaml", Outcome.COMPLETES, "all files are transferred");
  private static final Prediction NOW =
      prediction("new.bits.yaml", Outcome.FAILS, "`Z:` is a drive of another session");

  private static final List<Comparison> ALL =
      List.of(
          new Comparison(
              "nightly payload",
              Optional.of(BEFORE),
              Optional.of(NOW),
              Verdict.WORSE,
              true,
              List.of(
                  new Change("outcome", "completes", "fails", List.of("DRV-01")),
                  new Change("server http://h", "CONTOSO\\PC$", "CONTOSO\\ann", List.of())),
              List.of(
                  new InCase(List.of("machine.wpad: none"), Verdict.WORSE, "completes", "fails"),
                  new InCase(
                      List.of("machine.wpad: a proxy"),
                      Verdict.INCOMPARABLE,
                      "completes",
                      "completes"))),
          new Comparison(
              "fresh",
              Optional.empty(),
              Optional.of(NOW),
              Verdict.ADDED,
              false,
              List.of(),
              List.of()),
          new Comparison(
              "gone",
              Optional.of(BEFORE),
              Optional.empty(),
              Verdict.REMOVED,
              false,
              List.of(),
              List.of()));

  private static String text(Terminal terminal) {
    StringWriter out = new StringWriter();
    new ComparisonsText(terminal).write(ALL, new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void tells_what_is_otherwise_and_where() {
    assertThat(text(new Terminal(false, 80)))
        .isEqualTo(
            """
            new.bits.yaml: `nightly payload`: worse than in old.bits.yaml
              `Z:` is a drive of another session

              outcome          completes → fails [DRV-01]
              server http://h  CONTOSO\\PC$ → CONTOSO\\ann

              in detail
                - where machine.wpad: none: worse, completes → fails
                - where machine.wpad: a proxy: completes as before, but otherwise

            new.bits.yaml: `fresh`: added and fails

            old.bits.yaml: `gone`: removed

            3 jobs: 1 worse, 1 added, 1 removed
            """);
  }

  @Test
  void keeps_to_the_terminal_and_colours_verdicts() {
    String coloured = text(new Terminal(true, 80));

    assertThat(coloured).contains("\u001b[1;31mworse\u001b[0m", "\u001b[1;36mremoved\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(new Terminal(false, 80)));
    assertThat(text(new Terminal(false, 60)).lines()).allMatch(line -> TextWidth.of(line) <= 66);
  }

  @Test
  void tells_programs_the_same() {
    StringWriter out = new StringWriter();
    ComparisonsJson.write(ALL, List.of(), out);

    assertThat(out.toString())
        .contains("\"comparisons\": [", "\"verdict\": \"worse\"", "\"worse\": true")
        .contains(
            """
                  "changes": [
                    {
                      "part": "outcome",
                      "before": "completes",
                      "now": "fails",
                      "because": [ "DRV-01" ]
                    },
            """)
        .contains("\"where\": [ \"machine.wpad: none\" ]", "\"before\": null", "\"now\": null")
        .contains("\"unread\": []");
  }
}
