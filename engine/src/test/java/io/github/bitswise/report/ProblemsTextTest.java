package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTextTest {

  private static String text(Problem problem) {
    StringWriter out = new StringWriter();
    new ProblemsText(Terminal.PLAIN, new Sources(List.of(Made.TEXT)))
        .write(List.of(problem), new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void shows_where_and_what_to_do() {
    Place at = Made.place(Made.TEXT, "files");

    assertThat(text(new Problem("a.bits.yaml", at, "unknown key `files`", "write `file`")))
        .isEqualTo(
            """
            a.bits.yaml:4:5: error: unknown key `files`
              |
            4 |     files:
              |     ^^^^^
              = help: write `file`
            """);
  }

  @Test
  void names_the_file_where_there_is_no_place() {
    assertThat(text(new Problem("b", Place.UNSTATED, "empty", "write something")))
        .isEqualTo("b: error: empty\n  help: write something\n");
  }
}
