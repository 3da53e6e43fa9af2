package io.github.bitswise.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleScenariosTest {

  private final List<Pickle> scenarios = scenarios();
  private final Set<String> rules =
      RuleBook.onClassPath().catalogue().rules().stream()
          .filter(RuleDescription::finding)
          .map(RuleDescription::id)
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyFindingRuleHasAScenarioThatExpectsIt() {
    assertThat(tagged(rule -> step -> step.startsWith("the rule " + rule + " finds a")))
        .containsExactlyElementsOf(rules);
  }

  @Test
  void everyFindingRuleHasAScenarioThatExpectsItNot() {
    assertThat(tagged(rule -> ("the rule " + rule + " finds nothing")::equals))
        .containsExactlyElementsOf(rules);
  }

  @Test
  void everyTaggedScenarioExpectsSomethingOfItsRule() {
    assertThat(scenarios)
        .allSatisfy(
            scenario ->
                assertThat(tags(scenario))
                    .allMatch(rule -> says(scenario, step -> step.startsWith("the rule " + rule))));
  }

  private interface Expectation {
    Predicate<String> of(String rule);
  }

  private Set<String> tagged(Expectation expectation) {
    return scenarios.stream()
        .flatMap(scenario -> tags(scenario).filter(rule -> says(scenario, expectation.of(rule))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> tags(Pickle scenario) {
    return scenario.getTags().stream().map(PickleTag::getName).map(name -> name.substring(1));
  }

  private static boolean says(Pickle scenario, Predicate<String> sentence) {
    return scenario.getSteps().stream().anyMatch(step -> sentence.test(step.getText()));
  }

  private static List<Pickle> scenarios() {
    try (Stream<Path> files = Files.walk(features())) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .flatMap(RuleScenariosTest::parsed)
          .map(Envelope::getPickle)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Envelope> parsed(Path file) {
    try {
      return GherkinParser.builder()
          .includeSource(false)
          .includeGherkinDocument(false)
          .build()
          .parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path features() {
    try {
      return Path.of(
          Objects.requireNonNull(RuleScenariosTest.class.getResource("/features")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
