package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final List<String> VERSIONS =
      List.of(
          "Windows XP to Windows Vista SP2",
          "Windows 7 to Windows 10 1511",
          "Windows 10 1607 to Windows 10 1803",
          "Windows 10 1809 and later");

  private static final Prediction REFUSED =
      prediction(Outcome.REFUSED, "E_NOINTERFACE", "helper tokens came with Windows 7", "HLP-01");
  private static final Prediction WAITS =
      prediction(Outcome.WAITS, "", "the request goes direct", "PRX-03");
  private static final Prediction COMPLETES =
      prediction(Outcome.COMPLETES, "", "all files are transferred", "LIF-04");

  private static final Matrix MATRIX =
      new Matrix(
          VERSIONS,
          Optional.of(2),
          List.of(
              new Matrix.Row(
                  "LocalSystem", "LocalSystem", true, List.of(REFUSED, WAITS, WAITS, COMPLETES)),
              new Matrix.Row(
                  "user account with a service logon",
                  "user account with a service logon",
                  false,
                  List.of(REFUSED, REFUSED, WAITS, COMPLETES))),
          List.of(
              new Matrix.Turn(
                  1,
                  List.of("HLP-01"),
                  List.of("PRX-35"),
                  List.of("LocalSystem", "user account with a service logon")),
              new Matrix.Turn(3, List.of("PRX-35"), List.of(), List.of("LocalSystem"))));

  private static Prediction prediction(
      Outcome outcome, String error, String explanation, String behaviour) {
    return Made.prediction("a.bits.yaml", outcome, error, explanation, behaviour);
  }

  private static String lines(Terminal terminal) {
    return String.join("\n", new MatrixLines(terminal, terminal.width(), MATRIX).lines());
  }

  @Test
  void puts_below_what_does_not_fit_beside() {
    assertThat(lines(new Terminal(false, 80)))
        .isEqualTo(
            """
                                                                        Windows 10
                                        Windows XP to   Windows 7 to    1607 to
                                        Windows Vista   Windows 10      Windows 10
                                        SP2             1511            1803
            * LocalSystem               refused b       waits a         waits a
              user account with a
              service logon             refused b       refused b       waits a
            * as the input states it

                                        Windows 10
                                        1809 and later
            * LocalSystem               completes c
              user account with a
              service logon             completes c
            * as the input states it

            a  waits: the request goes direct [PRX-03]
            b  refused with E_NOINTERFACE: helper tokens came with Windows 7 [HLP-01]
            c  completes: all files are transferred [LIF-04]

            from Windows 7 on: [PRX-35] instead of [HLP-01] (all owners)
            from Windows 10 1809 on: no more [PRX-35] (LocalSystem)""");
  }

  @Test
  void puts_everything_beside_each_other_where_there_is_room() {
    List<String> wide = lines(new Terminal(false, 200)).lines().toList();

    assertThat(wide)
        .contains(
            "* LocalSystem               refused b       waits a         waits a         completes c")
        .filteredOn(line -> line.startsWith("* LocalSystem"))
        .hasSize(1);
    assertThat(wide).allMatch(line -> TextWidth.of(line) <= 200);
  }

  @Test
  void keeps_to_any_terminal() {
    for (int width : new int[] {60, 80, 120, 200}) {
      assertThat(lines(new Terminal(false, width)).lines())
          .as("width %d", width)
          .allMatch(line -> TextWidth.of(line) <= width);
    }
  }

  @Test
  void colours_outcomes_and_stresses_what_is_stated() {
    String coloured = lines(new Terminal(true, 80));

    assertThat(coloured)
        .contains("\u001b[1;31mrefused\u001b[0m b")
        .contains("\u001b[1;32mcompletes\u001b[0m c")
        .contains("\u001b[1m* LocalSystem\u001b[0m")
        .contains("\u001b[1m1607 to\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(lines(new Terminal(false, 80)));
  }

  @Test
  void names_answers_beyond_the_alphabet() {
    assertThat(List.of(MatrixAnswers.letter(0), MatrixAnswers.letter(25), MatrixAnswers.letter(26)))
        .containsExactly("a", "z", "aa");
  }

  @Test
  void tells_a_suggestion_with_its_line_of_the_matrix() {
    Suggestion suggestion =
        new Suggestion(
            List.of("proxy usage `override` with `proxy:8080`", "`CONTOSO\\ann` as owner"),
            COMPLETES,
            List.of(
                new Suggestion.Elsewhere("Windows XP to Windows Vista SP2", Outcome.REFUSED),
                new Suggestion.Elsewhere("Windows 7 and later", Outcome.COMPLETES)));

    assertThat(SuggestionLines.of(WAITS.with(Optional.empty(), List.of(suggestion)), 76))
        .containsExactly(
            "- proxy usage `override` with `proxy:8080`, and `CONTOSO\\ann` as owner",
            "  Windows XP to Windows Vista SP2: refused; Windows 7 and later: completes");
  }
}
