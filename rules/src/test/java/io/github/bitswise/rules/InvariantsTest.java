package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.generate.Chance;
import io.github.bitswise.generate.Generated;
import io.github.bitswise.generate.Scenarios;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every scenario, whatever it says. */
class InvariantsTest {

  private static final int SCENARIOS = 240;
  private static final String ANN = "CONTOSO\\ann";

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
  void nobody_s_log_off_stops_a_system_account_s_job_without_a_helper_token() {
    List<Scenario> ofSystemAccounts =
        scenarios.stream().filter(InvariantsTest::systemJobWithoutToken).toList();
    List<Scenario> withoutLogOffs =
        ofSystemAccounts.stream()
            .map(each -> withTimeline(each, event -> !comesOrGoes(event)))
            .toList();

    assertThat(ofSystemAccounts).hasSizeGreaterThan(20);
    assertThat(ofSystemAccounts)
        .anyMatch(each -> each.timeline().stream().anyMatch(InvariantsTest::comesOrGoes));
    assertThat(records(predict.predictions(ofSystemAccounts)))
        .isEqualTo(records(predict.predictions(withoutLogOffs)));
  }

  @Test
  void logging_on_again_undoes_what_logging_off_caused() {
    List<Scenario> once = new ArrayList<>();
    List<Scenario> twice = new ArrayList<>();
    Chance chance = Chance.of(35);
    for (Generated each : Scenarios.of(35).some(SCENARIOS / 3)) {
      Map<String, Object> sections = ofTheLoggedOnUser(each.sections());
      List<?> timeline = (List<?>) sections.get("timeline");
      int position = chance.below(timeline.size() + 1);
      once.add(new Generated(each.name(), sections).scenario());
      twice.add(new Generated(each.name(), loggedOffAndOn(sections, position)).scenario());
    }

    List<Prediction> undisturbed = predict.predictions(once);
    assertThat(undisturbed).anyMatch(each -> each.outcome() == Outcome.COMPLETES);
    assertThat(answers(predict.predictions(twice))).isEqualTo(answers(undisturbed));
  }

  @Test
  void the_same_program_twice_gives_the_same_record() {
    int some = SCENARIOS / 3;

    assertThat(predict.predictions(Generated.scenarios(Scenarios.of(4711).some(some))))
        .isEqualTo(predictions.subList(0, some));
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
        assertThat(prediction.state().orElseThrow())
            .isIn(JobState.TRANSFERRED, JobState.ACKNOWLEDGED);
        assertThat(prediction.error()).isEmpty();
      }
      if (prediction.outcome() == Outcome.FAILS) {
        // Without a state where it turns on what is not said which of them it is; ACKNOWLEDGED
        // where
        // the job was completed before it was transferred.
        assertThat(prediction.state().orElse(JobState.ERROR))
            .isIn(JobState.ERROR, JobState.CANCELLED, JobState.ACKNOWLEDGED);
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

  /** Nobody lends it a token, takes it over, or calls it as somebody else. */
  private static boolean systemJobWithoutToken(Scenario scenario) {
    JobConfiguration job = scenario.jobs().get(0);
    List<Step> steps = new ArrayList<>();
    scenario.program(job.name()).ifPresent(program -> steps.addAll(program.steps()));
    scenario.timeline().stream()
        .filter(Event.Called.class::isInstance)
        .forEach(each -> steps.add(((Event.Called) each).step()));
    return job.owner().known()
        && AccountName.kind(job.owner().get()).system()
        && job.helperToken().isEmpty()
        && job.client().impersonates().isEmpty()
        && steps.stream().noneMatch(step -> step.as().isPresent());
  }

  private static boolean comesOrGoes(Event event) {
    return event instanceof Event.Logoff
        || event instanceof Event.Logon
        || event instanceof Event.Disconnect;
  }

  /**
   * The job belongs to a user who is logged on and stays so, and nothing of it hangs on a token or
   * on drives that a session has.
   */
  private static Map<String, Object> ofTheLoggedOnUser(Map<String, Object> sections) {
    Map<String, Object> all = new LinkedHashMap<>(sections);
    Map<String, Object> job = new LinkedHashMap<>(map(list(all.get("jobs")).get(0)));
    job.keySet().removeAll(List.of("helper-token", "program", "impersonates"));
    job.put("owner", ANN);
    job.put("priority", "normal");
    job.put("files", List.of(Map.of("remote", "http://files/p.cab", "local", "C:\\p.cab")));
    all.put("jobs", List.of(job));
    Map<String, Object> accounts = new LinkedHashMap<>(map(all.get("accounts")));
    Map<String, Object> ann = new LinkedHashMap<>(map(accounts.get(ANN)));
    ann.put("session", "interactive");
    accounts.put(ANN, ann);
    all.put("accounts", accounts);
    List<Object> timeline = new ArrayList<>(List.of(Map.of("resume", "job")));
    for (Object each : list(all.get("timeline"))) {
      String text = each.toString();
      if (!text.contains("logoff") && !text.contains("reboot") && !text.contains("call")) {
        timeline.add(each);
      }
    }
    all.put("timeline", timeline);
    return all;
  }

  private static Map<String, Object> loggedOffAndOn(Map<String, Object> sections, int position) {
    Map<String, Object> all = new LinkedHashMap<>(sections);
    List<Object> timeline = new ArrayList<>(list(all.get("timeline")));
    timeline.addAll(position, List.of(Map.of("logoff", ANN), Map.of("logon", ANN)));
    all.put("timeline", timeline);
    return all;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object section) {
    return (Map<String, Object>) section;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object section) {
    return (List<Object>) section;
  }

  private static Scenario withTimeline(Scenario scenario, Predicate<Event> kept) {
    return scenario.with(
        scenario.timeline().stream().filter(kept).toList(), scenario.expectations());
  }

  private static List<String> answers(List<Prediction> predictions) {
    return predictions.stream()
        .map(
            each ->
                each.file()
                    + " "
                    + each.outcome()
                    + " "
                    + each.state()
                    + " "
                    + each.error()
                    + each.waitsFor()
                    + each.alsoBlocked()
                    + each.identities()
                    + each.proxy())
        .toList();
  }

  /** When which event led to which state, but for those that come and go. */
  private static List<String> records(List<Prediction> predictions) {
    List<String> answers = answers(predictions);
    List<String> records = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      StringBuilder record = new StringBuilder(answers.get(i));
      predictions.get(i).timeline().stream()
          .filter(each -> !each.event().matches("(logon|logoff|disconnect) .*"))
          .forEach(
              each -> record.append("\n" + each.at() + each.event() + each.state() + each.error()));
      records.add(record.toString());
    }
    return records;
  }
}
