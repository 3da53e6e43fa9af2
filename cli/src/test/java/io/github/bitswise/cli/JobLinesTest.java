package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLinesTest {

  private static final int MANY = 3 * LineParts.LINES + 7;

  @TempDir Path folder;

  private record Answer(int exit, String out, String err) {}

  @Test
  void findings_come_in_the_order_of_the_lines_and_point_at_them() {
    Answer answer = run(lines(MANY), "check", "--format", "json", "-");
    List<Integer> lines = numbers(answer.out(), "\"line\": (\\d+)");
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(lines).hasSize(MANY).isSorted().doesNotHaveDuplicates().last().isEqualTo(MANY);
    assertThat(answer.out()).contains("\"error\": " + MANY, "\"unread\": []");
  }

  @Test
  void a_text_quotes_the_line_and_sums_up_once() {
    Answer answer = run(lines(MANY), "check", "-");
    assertThat(answer.out())
        .contains("<stdin>:" + MANY + ":", "\n" + MANY + " errors in 1 file\n", "^^^");
    assertThat(answer.out().lines().filter(line -> line.endsWith(" in 1 file"))).hasSize(1);
  }

  @Test
  void a_line_that_cannot_be_read_spoils_no_other() {
    String text = lines(9) + "{\"JobId\": oops\n" + lines(2);
    Answer answer = run(text, "check", "--format", "json", "-");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("<stdin>:10:", "10 | {\"JobId\": oops");
    assertThat(numbers(answer.out(), "\"line\": (\\d+),\n +\"column\": \\d+,\n +\"endLine\""))
        .hasSize(11)
        .last()
        .isEqualTo(12);
  }

  @Test
  void predictions_come_in_the_order_of_the_lines() {
    Answer answer = run(lines(MANY), "predict", "--format", "json", "-");
    assertThat(numbers(answer.out(), "\"job\": \"j(\\d+) on PC")).hasSize(MANY).isSorted();
    assertThat(run(lines(3), "predict", "-").out()).endsWith("3 jobs: 3 fails\n");
  }

  @Test
  void files_of_windows_powershell_are_lines_too() throws Exception {
    Path file = folder.resolve("jobs.txt");
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
      Files.write(file, ("\uFEFF" + lines(3).replace("\n", "\r\n")).getBytes(charset));
      assertThat(run("", "check", file.toString()).out()).endsWith("3 errors in 1 file\n");
    }
  }

  @Test
  void parts_hold_whole_lines_and_know_their_numbers() {
    List<SourceText> parts = new ArrayList<>();
    new LineParts("-", new StringReader("a\r\n".repeat(LineParts.LINES) + "b\n\nc"))
        .forEachRemaining(parts::add);
    assertThat(parts).extracting(SourceText::firstLine).containsExactly(1, LineParts.LINES + 1);
    assertThat(parts.get(1).text()).isEqualTo("b\n\nc");
  }

  private static String lines(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append("{\"PSComputerName\":\"PC")
          .append(i / 3)
          .append("\",\"JobId\":\"")
          .append(i)
          .append("\",\"DisplayName\":\"j")
          .append(i)
          .append(
              "\",\"JobState\":4,\"OwnerAccount\":\"NT AUTHORITY\\\\SYSTEM\",\"FileList\":[]}\n");
    }
    return text.toString();
  }

  private static List<Integer> numbers(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  private Answer run(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            false,
            () -> false,
            () -> false,
            folder);
    int exit = new Bitswise(environment, new ScenarioInputs(), new RuleBookAnswers()).run(args);
    return new Answer(exit, out.toString(), err.toString());
  }
}
