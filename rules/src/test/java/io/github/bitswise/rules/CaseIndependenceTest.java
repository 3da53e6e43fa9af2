package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.rulebook.Check;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cases share working memories and must not notice. */
class CaseIndependenceTest {

  private static final int SCENARIOS = 150;

  private final RuleBook book = RuleBook.onClassPath();

  @Test
  void findings_are_the_same_alone_together_and_shuffled() {
    List<Scenario> scenarios = scenarios();
    Check check = new Check(book);
    List<Finding> alone = new ArrayList<>();
    scenarios.forEach(scenario -> alone.addAll(check.findings(List.of(scenario))));
    alone.sort(Comparator.comparing(Finding::at).thenComparing(Finding::rule));

    assertThat(check.findings(scenarios)).isNotEmpty().isEqualTo(alone);
    assertThat(check.findings(shuffled(scenarios))).isEqualTo(alone);
  }

  @Test
  void predictions_are_the_same_alone_together_and_shuffled() {
    List<Scenario> scenarios = scenarios();
    Predict predict = new Predict(book);
    List<Prediction> alone = new ArrayList<>();
    scenarios.forEach(scenario -> alone.addAll(predict.predictions(List.of(scenario))));

    assertThat(predict.predictions(scenarios)).isEqualTo(alone);
    assertThat(predict.predictions(shuffled(scenarios))).containsExactlyInAnyOrderElementsOf(alone);
  }

  private static List<Scenario> scenarios() {
    return Generated.scenarios(Scenarios.of(20_26).some(SCENARIOS));
  }

  private static List<Scenario> shuffled(List<Scenario> scenarios) {
    List<Scenario> shuffled = new ArrayList<>(scenarios);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled;
  }
}
