package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What predictions say of why they are so. */
class DerivationsTest {

  private static final int SCENARIOS = 60;

  /** Facts that neither the input nor the documentation says, but the life of the job. */
  private static final Set<String> COURSE =
      Set.of("begun", "expired", "running", "status", "time passes", "transferred");

  private static final List<Prediction> EXPLAINED = new ArrayList<>();
  private static final List<Prediction> PLAIN = new ArrayList<>();

  @BeforeAll
  static void predict() {
    Predict predict = new Predict(RuleBook.onClassPath());
    List<Scenario> scenarios = Generated.scenarios(Scenarios.of(20_27).some(SCENARIOS));
    EXPLAINED.addAll(predict.explained(scenarios));
    PLAIN.addAll(predict.predictions(scenarios));
  }

  @Test
  void asking_why_changes_no_answer() {
    assertThat(EXPLAINED)
        .usingRecursiveFieldByFieldElementComparatorOnFields(
            "outcome", "because", "state", "error", "identities", "proxy", "missing")
        .isEqualTo(PLAIN);
    assertThat(EXPLAINED).extracting(DerivationsTest::calls).isEqualTo(calls(PLAIN));
    assertThat(PLAIN).allMatch(each -> each.why().isEmpty());
  }

  @Test
  void every_outcome_and_every_open_fact_has_its_derivation() {
    for (Prediction each : EXPLAINED) {
      if (each.because().isEmpty()) {
        continue;
      }
      assertThat(each.why())
          .as(each.file())
          .anyMatch(reason -> reason.part() == Reason.Part.OUTCOME && !reason.from().isEmpty());
    }
    assertThat(EXPLAINED)
        .filteredOn(each -> each.outcome() == Outcome.UNKNOWN)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.why())
                    .as(each.file())
                    .anyMatch(reason -> reason.part() == Reason.Part.OPEN));
  }

  @Test
  void the_behaviours_of_an_outcome_are_those_of_its_derivation() {
    for (Prediction each : EXPLAINED) {
      for (Reason reason : each.why()) {
        if (reason.part() == Reason.Part.OUTCOME) {
          Set<String> derived = new TreeSet<>();
          reason.from().forEach(root -> nodes(root).forEach(node -> behaviours(node, derived)));
          assertThat(derived).as(each.file()).containsAll(each.because());
        }
      }
    }
  }

  @Test
  void every_fact_that_nobody_derived_says_where_it_comes_from() {
    Set<String> course = new TreeSet<>();
    int said = 0;
    for (Prediction prediction : EXPLAINED) {
      for (Derivation node : nodes(prediction)) {
        if (node instanceof Derivation.Given given) {
          if (given.origin() == Derivation.Origin.COURSE) {
            course.add(given.says().replaceFirst(":.*", ""));
          }
          boolean input = given.origin() == Derivation.Origin.INPUT;
          assertThat(given.at().isEmpty()).as(given.toString()).isEqualTo(!input);
          assertThat(given.at()).allMatch(Place::stated);
          said += input ? 1 : 0;
        }
      }
    }
    assertThat(said).isGreaterThan(SCENARIOS);
    assertThat(course).isSubsetOf(COURSE);
  }

  private static List<List<String>> calls(List<Prediction> predictions) {
    return predictions.stream().map(DerivationsTest::calls).toList();
  }

  private static List<String> calls(Prediction prediction) {
    return prediction.calls().stream()
        .map(each -> each.at() + each.call() + each.verdict() + each.value() + each.because())
        .toList();
  }

  @Test
  void the_answer_to_a_call_is_derived_too() {
    assertThat(EXPLAINED)
        .flatExtracting(Prediction::why)
        .filteredOn(each -> each.part() == Reason.Part.CALL)
        .isNotEmpty()
        .allMatch(each -> each.from().stream().allMatch(Derivation.Step.class::isInstance));
  }

  private static void behaviours(Derivation node, Set<String> all) {
    if (node instanceof Derivation.Step step) {
      all.addAll(step.behaviours());
    }
  }

  private static Set<Derivation> nodes(Prediction prediction) {
    Set<Derivation> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    prediction.why().forEach(reason -> reason.from().forEach(root -> collect(root, nodes)));
    return nodes;
  }

  private static Set<Derivation> nodes(Derivation root) {
    Set<Derivation> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Derivation node, Set<Derivation> nodes) {
    if (nodes.add(node) && node instanceof Derivation.Step step) {
      step.premises().forEach(each -> collect(each, nodes));
    }
  }
}
