package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.Optional;

/** Sentences about what the timeline of the answer tells beside states. */
public class LifeSteps {

  private final Draft draft;
  private final Answers answers;

  public LifeSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  /**
   * At some moment a resource, or the {@code route} of requests, changes: the words are those of
   * JSON, {@code none} for nobody.
   */
  @Then("the {word} changes from {word} to {word}")
  public void changes(String resource, String from, String to) {
    assertThat(answers.prediction().timeline())
        .as(this::shown)
        .flatExtracting(moment -> moment.changes())
        .extracting(change -> change.resource() + " from " + change.from() + " to " + change.to())
        .contains(resource + " from " + from + " to " + to);
  }

  @Then("no identity and no route changes")
  public void nothingChanges() {
    assertThat(answers.prediction().timeline())
        .as(this::shown)
        .allMatch(moment -> moment.changes().isEmpty());
  }

  /** Attempts that all end as the one before are told once. */
  @Then("the job is tried again every {int} minutes")
  public void triedAgain(int minutes) {
    assertThat(answers.prediction().timeline())
        .as(this::shown)
        .filteredOn(moment -> moment.every().equals(Optional.of(Duration.ofMinutes(minutes))))
        .hasSize(1);
  }

  /** No attempts are told that all end as the one before. */
  @Then("the job is not tried again")
  public void notTriedAgain() {
    assertThat(answers.prediction().timeline())
        .as(this::shown)
        .allMatch(moment -> moment.every().isEmpty());
  }

  /** What would happen if the timeline went on without an event, so many days after its start. */
  @Then("then {string} would lead to {state} after {int} days")
  public void wouldLead(String event, JobState state, int days) {
    assertThat(answers.prediction().next())
        .as(this::shown)
        .extracting(
            moment -> moment.event() + " to " + moment.state() + " after " + moment.at().toDays())
        .contains(event + " to " + state + " after " + days);
  }

  @Then("then nothing would happen by itself")
  public void nothingNext() {
    assertThat(answers.prediction().next()).as(this::shown).isEmpty();
  }

  private String shown() {
    Prediction prediction = answers.prediction();
    return Shown.prediction(prediction, draft);
  }
}
