package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.docs.Book;
import io.github.bitswise.docs.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documentation says what the command does today. {@code ./mvnw -pl cli -am test
 * -Dtest=DocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -Dbitswise.update=true} brings
 * it up to date; what changed is then for a reader to judge.
 */
class DocumentationTest {
  private static final String SCHEMA =
      "engine/src/main/resources/io/github/bitswise/read/scenario.schema.json";
  private static final Pattern QUOTED_FILE =
      Pattern.compile("(?ms)^<!-- from (?<file>\\S+) -->\\n```yaml\\n(?<text>.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)#:]+)(?:#[^)]*)?\\)");

  private static Map<String, String> files = Map.of();

  /** Pages link to each other, so all are there before one is looked at. */
  @BeforeAll
  static void generate() throws IOException {
    RuleBookAnswers answers = new RuleBookAnswers();
    files = Site.files(Book.read(Page.ROOT, answers.catalogue(), answers.leftOut()));
    if (Page.UPDATE) {
      for (Page page : generated()) {
        page.reads(files.get(page.name()));
      }
    }
  }

  static List<Page> generated() {
    return files.keySet().stream().map(Page::new).toList();
  }

  /** Examples of how to use the parts, not of what bitswise says. */
  private static final Set<String> PROJECTS = Set.of("cucumber", "bits-for-java");

  static List<Page> pages() {
    return Page.all();
  }

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(Page.ROOT.resolve("examples"))) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !PROJECTS.contains(name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_a_page_shows_is_what_the_command_prints(Page page) throws IOException {
    page.reads(Transcripts.renewed(page.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/examples.md"})
  void shows_the_command_at_work(String page) {
    assertThat(Transcripts.count(new Page(page).text())).isPositive();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_a_page_quotes_of_a_file_stands_in_the_file(Page page) {
    QUOTED_FILE
        .matcher(page.text())
        .results()
        .forEach(
            quote ->
                assertThat(new Page(quote.group(1)).text())
                    .as(page.name())
                    .contains(quote.group(2)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_somewhere(Page page) {
    assertThat(LINK.matcher(page.text()).results().map(link -> link.group(1)))
        .allMatch(target -> Files.exists(page.path().resolveSibling(target)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_is_told_of(String example) {
    List<String> shown =
        new Page("docs/examples.md").text().lines().filter(line -> line.startsWith("$ ")).toList();

    assertThat(shown)
        .anyMatch(line -> line.contains(" check ") && line.contains(" examples/" + example))
        .anyMatch(line -> line.contains(" predict ") && line.contains(" examples/" + example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_example_says_what_it_expects(String example) throws IOException {
    try (Stream<Path> files = Files.list(Page.ROOT.resolve("examples").resolve(example))) {
      assertThat(files.filter(file -> file.toString().endsWith(".bits.yaml")))
          .allSatisfy(file -> assertThat(file).content().contains("\nexpect:\n"));
    }
  }

  @Test
  void each_example_ends_as_its_file_expects() {
    assertThat(Transcripts.run("predict", "examples"))
        .satisfies(ran -> assertThat(ran.err()).isEmpty())
        .satisfies(ran -> assertThat(ran.out()).doesNotContain("unmet:"))
        .extracting(Ran::exit)
        .isEqualTo(0);
  }

  @Test
  void what_was_corrected_has_no_error_and_completes() throws IOException {
    List<String> corrected;
    try (Stream<Path> files = Files.walk(Page.ROOT.resolve("examples"), 2)) {
      corrected =
          files
              .filter(file -> file.getFileName().toString().startsWith("corrected"))
              .map(file -> Page.ROOT.relativize(file).toString().replace('\\', '/'))
              .toList();
    }

    assertThat(corrected)
        .isNotEmpty()
        .allSatisfy(
            file -> {
              assertThat(Transcripts.run("check", "--fail-on", "error", file).exit()).isZero();
              assertThat(Transcripts.run("predict", "--fail-on", "unknown", file).exit()).isZero();
            });
  }

  @Test
  void the_keys_of_a_scenario_file_are_those_of_its_schema() throws IOException {
    new Page("docs/scenario.md").reads(ScenarioKeys.of(new Page(SCHEMA).text()));
  }

  @ParameterizedTest
  @MethodSource("generated")
  void what_is_made_from_the_rules_is_up_to_date(Page page) throws IOException {
    page.reads(files.get(page.name()));
  }

  @Test
  void nothing_is_left_over_of_rules_and_errors_that_are_gone() throws IOException {
    List<Page> strangers =
        Site.FOLDERS.stream()
            .flatMap(folder -> Page.in(folder).stream())
            .filter(page -> !files.containsKey(page.name()))
            .toList();
    if (Page.UPDATE) {
      for (Page page : strangers) {
        Files.delete(page.path());
      }
    } else {
      assertThat(strangers).isEmpty();
    }
  }
}
