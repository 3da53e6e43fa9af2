package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people see in terminals of 80 and of 200 columns, with and without colour. */
class TerminalTest {
  private static final String FOLDER = "docs/terminal";
  private static final String MAPPED = "examples/upload-from-a-mapped-drive/";
  private static final String LENT = "examples/helper-token-before-and-after-1809/";
  private static final String STYLE = "\u001b\\[[0-9;]*m";

  private static final Map<String, String> COMMANDS =
      Map.of(
          "why", "predict --why " + MAPPED + "found.bits.yaml",
          "matrix", "predict --matrix " + LENT + "windows-10-1709.bits.yaml",
          "against",
              "predict " + MAPPED + "found.bits.yaml --against " + MAPPED + "corrected.bits.yaml",
          "diff", "check --diff --unsafe-fixes examples/script-run-as-system/found.cmd");

  /** A screen: what was called, in how many columns, in colour or not. */
  record Screen(String command, int columns, boolean colour) {

    String file() {
      return command + "-" + columns + (colour ? ".ansi" : ".txt");
    }

    String shows() {
      String args = COMMANDS.get(command) + " --color=" + (colour ? "always" : "never");
      Map<String, String> variables = Map.of("COLUMNS", String.valueOf(columns));
      Ran ran = Ran.really(variables, Page.ROOT, args.split(" "));
      return (ran.err() + ran.out()).replace("\r\n", "\n");
    }
  }

  static List<Screen> screens() {
    List<Screen> screens = new ArrayList<>();
    for (String command : COMMANDS.keySet().stream().sorted().toList()) {
      for (int columns : new int[] {80, 200}) {
        screens.add(new Screen(command, columns, false));
        screens.add(new Screen(command, columns, true));
      }
    }
    return screens;
  }

  @ParameterizedTest
  @MethodSource("screens")
  void what_a_capture_shows_is_what_the_terminal_shows(Screen screen) throws IOException {
    new Page(FOLDER + "/" + screen.file()).reads(screen.shows());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void colour_changes_no_letter(Screen screen) {
    String shown = screen.shows();

    assertThat(shown.contains("\u001b")).isEqualTo(screen.colour());
    assertThat(shown.replaceAll(STYLE, ""))
        .isEqualTo(new Screen(screen.command(), screen.columns(), false).shows());
  }

  @Test
  void nothing_is_left_over() {
    assertThat(Page.in(FOLDER))
        .extracting(page -> page.name().substring(FOLDER.length() + 1))
        .containsExactlyInAnyOrderElementsOf(screens().stream().map(Screen::file).toList());
  }

  /** Messages of one line with file and position are for editors, which do not want them broken. */
  @Test
  void keeps_to_the_columns() {
    for (Screen each : screens()) {
      if (!each.command().equals("diff")) {
        assertThat(each.shows().replaceAll(STYLE, "").lines())
            .as(each.file())
            .allMatch(line -> line.codePointCount(0, line.length()) <= each.columns());
      }
    }
  }
}
