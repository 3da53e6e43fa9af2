package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.docs.Book;
import io.github.bitswise.report.BehaviourTrace;
import io.github.bitswise.report.OpenQuestion;
import io.github.bitswise.report.OpenQuestions;
import io.github.bitswise.report.RaisedBy;
import io.github.bitswise.report.TestedBy;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks catalogue, rules, pages and feature files: nothing is covered in name only. */
class HolesTest {
  private static final String RULES = "rules/src/main/resources/io/github/bitswise/rules";
  private static final Pattern QUESTION = Pattern.compile("\\b(?:CON|GAP)-\\d\\d\\b");

  private static Book book;

  @BeforeAll
  static void read() {
    RuleBookAnswers answers = new RuleBookAnswers();
    book = Book.read(Page.ROOT, answers.catalogue(), answers.leftOut());
  }

  @Test
  void every_behaviour_of_the_catalogue_is_covered_or_left_out() {
    assertThat(book.behaviours().stream().map(BehaviourTrace::id))
        .containsExactlyInAnyOrderElementsOf(book.areas().keySet());
  }

  @Test
  void no_behaviour_is_left_out_and_covered() {
    Set<String> covered =
        book.behaviours().stream()
            .filter(each -> !each.rules().isEmpty())
            .map(BehaviourTrace::id)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(new RuleBookAnswers().leftOut()).noneMatch(out -> covered.contains(out.behaviour()));
  }

  @Test
  void every_rule_has_a_page() {
    assertThat(book.catalogue().rules())
        .isNotEmpty()
        .extracting(RuleDescription::leading)
        .allMatch(book.pages()::containsKey);
  }

  @Test
  void every_finding_rule_has_scenarios_where_it_finds_something_and_where_it_does_not() {
    Traces traces = new Traces(book.tested(), book.raised());
    assertThat(book.catalogue().rules())
        .filteredOn(RuleDescription::finding)
        .filteredOn(rule -> !rule.behaviours().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            rule -> assertThat(traces.scenarios(rule.id())).as(rule.id()).hasSizeGreaterThan(1));
  }

  @Test
  void a_scenario_speaks_of_every_behaviour_that_a_rule_covers() {
    assertThat(book.behaviours())
        .filteredOn(each -> !each.rules().isEmpty())
        .filteredOn(each -> each.scenarios().isEmpty())
        .extracting(BehaviourTrace::id)
        .isEmpty();
  }

  @Test
  void a_scenario_expects_every_error_that_a_rule_predicts() {
    Set<String> tested = book.tested().stream().map(TestedBy::id).collect(Collectors.toSet());

    assertThat(book.raised()).isNotEmpty().extracting(RaisedBy::error).allMatch(tested::contains);
  }

  @Test
  void every_rule_that_predicts_an_error_is_in_the_catalogue() {
    List<String> ids = book.catalogue().rules().stream().map(RuleDescription::id).toList();

    assertThat(book.raised()).extracting(RaisedBy::rule).allMatch(ids::contains);
  }

  @Test
  void open_questions_touch_behaviours_of_the_catalogue() {
    assertThat(OpenQuestions.all())
        .flatExtracting(OpenQuestion::behaviours)
        .allMatch(book.areas()::containsKey);
  }

  @Test
  void open_questions_that_rules_speak_of_can_be_looked_up() throws IOException {
    Set<String> spokenOf = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Page.ROOT.resolve(RULES))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        Matcher question = QUESTION.matcher(Files.readString(file));
        while (question.find()) {
          spokenOf.add(question.group());
        }
      }
    }

    assertThat(spokenOf)
        .isNotEmpty()
        .extracting(OpenQuestions::find)
        .allSatisfy(
            question ->
                assertThat(question.orElseThrow().toString()).doesNotContain("no rule turns"));
  }
}
