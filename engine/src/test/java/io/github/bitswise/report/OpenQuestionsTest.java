package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {

  private static String text(String id) {
    StringWriter out = new StringWriter();
    new OpenQuestionText(Terminal.PLAIN)
        .write(OpenQuestions.find(id).orElseThrow(), List.of("PRX-10"), new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void are_forty_contradictions_and_twenty_two_gaps() {
    List<OpenQuestion> all = OpenQuestions.all();

    assertThat(all).extracting(OpenQuestion::id).doesNotHaveDuplicates().hasSize(62);
    assertThat(all)
        .allMatch(each -> each.contradiction() == each.id().startsWith("CON-"))
        .noneMatch(each -> each.one().isBlank() || each.answer().isBlank());
  }

  @Test
  void tell_both_readings_and_the_answer() {
    assertThat(text("con-06"))
        .isEqualTo(
            """
            CON-06: the documentation contradicts itself
              one reading  a helper token is discarded when the owner of the job logs off
              the other    it is discarded when the session ends that it was taken from
              bitswise     either event discards it
              rules        PRX-10
            """);
  }

  @Test
  void tell_what_no_page_says() {
    assertThat(text("GAP-09"))
        .startsWith("GAP-09: the documentation does not say\n  open      whether implicit")
        .contains("bitswise  unspecified");
  }

  @Test
  void are_found_by_their_id_alone() {
    assertThat(OpenQuestions.find("CON-41")).isEmpty();
  }
}
