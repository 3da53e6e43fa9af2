package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.bits.Event;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every scenario, whatever it says. */
class InvariantsTest {

  private static final int SCENARIOS = 300;

  private static Predict predict;
  private static List<Scenario> scenarios;
  private static List<Prediction> predictions;

  @BeforeAll
  static void predictAll() {
    predict = new Predict(RuleBook.onClassPath());
    scenarios = Generated.scenarios(Scenarios.of(4711).some(SCENARIOS));
    predictions = predict.predictions(scenarios);
  }

  @Test
  void nobody_s_log_off_changes_a_system_account_s_job_without_a_helper_token() {
    List<Scenario> ofSystemAccounts =
        scenarios.stream().filter(InvariantsTest::systemJobWithoutToken).toList();
    List<Scenario> withoutLogOffs =
        ofSystemAccounts.stream().map(InvariantsTest::withoutSessions).toList();

    assertThat(ofSystemAccounts).isNotEmpty();
    assertThat(answers(predict.predictions(ofSystemAccounts)))
        .isEqualTo(answers(predict.predictions(withoutLogOffs)));
  }

  @Test
  void an_unknown_answer_names_what_is_missing() {
    assertThat(predictions)
        .filteredOn(prediction -> prediction.outcome() == Outcome.UNKNOWN)
        .isNotEmpty()
        .allSatisfy(prediction -> assertThat(prediction.missing()).isNotEmpty());
  }

  @Test
  void outcome_state_and_error_agree() {
    for (Prediction prediction : predictions) {
      if (prediction.outcome() == Outcome.COMPLETES) {
        assertThat(prediction.state()).contains(JobState.TRANSFERRED);
        assertThat(prediction.error()).isEmpty();
      }
      if (prediction.outcome() == Outcome.FAILS) {
        assertThat(prediction.state()).contains(JobState.ERROR);
      }
      if (prediction.outcome() == Outcome.WAITS && prediction.missing().isEmpty()) {
        assertThat(prediction.waitsFor()).as(prediction.toString()).isPresent();
      }
    }
  }

  @Test
  void time_never_runs_backward() {
    for (Prediction prediction : predictions) {
      assertThat(prediction.timeline().stream().map(moment -> moment.at()).toList()).isSorted();
    }
  }

  @Test
  void every_answer_rests_on_a_behaviour() {
    assertThat(predictions)
        .filteredOn(prediction -> prediction.missing().isEmpty())
        .isNotEmpty()
        .allSatisfy(prediction -> assertThat(prediction.because()).isNotEmpty());
  }

  private static boolean systemJobWithoutToken(Scenario scenario) {
    JobConfiguration job = scenario.jobs().get(0);
    return job.owner().known()
        && AccountName.kind(job.owner().get()).system()
        && job.helperToken().isEmpty();
  }

  private static Scenario withoutSessions(Scenario scenario) {
    List<Event> events =
        scenario.timeline().stream()
            .filter(event -> !(event instanceof Event.Logoff || event instanceof Event.Logon))
            .toList();
    return new Scenario(
        scenario.file(),
        scenario.machine(),
        scenario.accounts(),
        scenario.servers(),
        scenario.proxies(),
        scenario.jobs(),
        scenario.programs(),
        scenario.commands(),
        events,
        scenario.expectations());
  }

  private static List<String> answers(List<Prediction> predictions) {
    return predictions.stream()
        .map(each -> each.outcome() + " " + each.state() + " " + each.error() + each.identities())
        .toList();
  }
}
