package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Sentences about what becomes of the job. */
public class OutcomeSteps {

  private final Draft draft;
  private final Answers answers;

  public OutcomeSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  @Then("the job {outcome}")
  public void outcome(Outcome outcome) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.outcome()).as(() -> shown(prediction)).isEqualTo(outcome);
  }

  @Then("the job {outcome} in {state}")
  public void outcomeIn(Outcome outcome, JobState state) {
    outcome(outcome);
    endsIn(state);
  }

  @Then("the job ends in {state}")
  public void endsIn(JobState state) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.state()).as(() -> shown(prediction)).contains(state);
  }

  @Then("the job ends in {state} with {error}")
  public void endsIn(JobState state, String error) {
    endsIn(state);
    error(error);
  }

  @Then("the job is refused with {error}")
  public void refused(String error) {
    outcome(Outcome.REFUSED);
    error(error);
  }

  private void error(String code) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.error().map(JobError::code).orElse(""))
        .as(() -> shown(prediction))
        .isEqualToIgnoringCase(code);
  }

  @Then("the job waits for {string}")
  public void waitsFor(String what) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.waitsFor()).as(() -> shown(prediction)).contains(what);
  }

  /**
   * The states after each event, separated by commas; the last one is where the job ends. What
   * happens again and again is no event.
   */
  @Then("the job goes through {}")
  public void goesThrough(String states) {
    Prediction prediction = answers.prediction();
    List<JobState> expected = Words.list(states).stream().map(JobState::valueOf).toList();
    assertThat(prediction.timeline())
        .as(() -> shown(prediction))
        .filteredOn(moment -> moment.every().isEmpty())
        .extracting(moment -> moment.state())
        .containsExactlyElementsOf(expected);
  }

  /** No step of the timeline leaves the state before it without naming behaviours. */
  @Then("each change of state says why")
  public void changesSayWhy() {
    Prediction prediction = answers.prediction();
    JobState state = JobState.SUSPENDED;
    for (Moment moment : prediction.timeline()) {
      if (moment.state() != state) {
        assertThat(moment.because()).as(() -> shown(prediction)).isNotEmpty();
        state = moment.state();
      }
    }
  }

  @Then("the job belongs to {account}")
  public void belongsTo(String account) {
    owner().isEqualTo(AccountName.key(account));
  }

  @Then("nobody can tell whom the job belongs to")
  public void belongsToNobodyKnown() {
    assertThat(answers.prediction().owner())
        .as(() -> shown(answers.prediction()))
        .isIn("unspecified", "unknown");
  }

  private AbstractStringAssert<?> owner() {
    Prediction prediction = answers.prediction();
    return Assertions.assertThat(AccountName.key(prediction.owner())).as(() -> shown(prediction));
  }

  @Then("the proxy is {route}")
  public void proxy(String used) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.proxy().used()).as(() -> shown(prediction)).isEqualTo(used);
  }

  /** What the prediction takes for granted, in its own words. */
  @Then("it assumes {string}")
  public void assumes(String text) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.assumed()).as(() -> shown(prediction)).contains(text);
  }

  @Then("it does not assume {string}")
  public void assumesNot(String text) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.assumed()).as(() -> shown(prediction)).doesNotContain(text);
  }

  /** The behaviour is among those that decide what becomes of the job. */
  @Then("it rests on {id}")
  public void restsOn(String behaviour) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.because()).as(() -> shown(prediction)).contains(behaviour);
  }

  /** What the answer rests on: {@code documented}, {@code inferred}, {@code contradicted}. */
  @Then("the answer is {basis}")
  public void basis(Basis basis) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.basis()).as(() -> shown(prediction)).isEqualTo(basis);
  }

  /** The behaviour is among those that decide some step of the job's life. */
  @Then("the timeline rests on {id}")
  public void timelineRestsOn(String behaviour) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.timeline())
        .as(() -> shown(prediction))
        .anyMatch(
            moment ->
                moment.because().contains(behaviour)
                    || moment.changes().stream()
                        .anyMatch(each -> each.because().contains(behaviour)));
  }

  /** The behaviour is among those that decide which proxy is used. */
  @Then("the proxy rests on {id}")
  public void proxyRestsOn(String behaviour) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.proxy().because()).as(() -> shown(prediction)).contains(behaviour);
  }

  /** The explanation contains this text. */
  @Then("the answer says {string}")
  public void says(String text) {
    Prediction prediction = answers.prediction();
    assertThat(prediction.explanation()).as(() -> shown(prediction)).contains(text);
  }

  /** The fact, as a scenario file names it, is missing and makes a difference. */
  @Then("the answer turns on {}")
  public void turnsOn(String fact) {
    Prediction prediction = answers.prediction();
    if (fact.equals("nothing unsaid")) {
      assertThat(prediction.missing()).as(() -> shown(prediction)).isEmpty();
    } else {
      assertThat(prediction.missing())
          .as(() -> shown(prediction))
          .extracting(Missing::fact)
          .contains(fact);
    }
  }

  private String shown(Prediction prediction) {
    return Shown.prediction(prediction, draft);
  }
}
