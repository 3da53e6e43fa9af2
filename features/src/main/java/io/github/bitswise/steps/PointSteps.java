package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences about the job as it is between two events: each stands for an {@code expect} in the
 * timeline. No time passes.
 */
public class PointSteps {

  private final Draft draft;

  public PointSteps(Draft draft) {
    this.draft = draft;
  }

  @Then("the job is then in {state}")
  public void isIn(JobState state) {
    expect(Map.of("state", state.name()));
  }

  @Then("the job is then in {state} with {error}")
  public void isIn(JobState state, String error) {
    String name = error.isEmpty() ? "none" : HResults.find(error).map(HResult::name).orElse(error);
    expect(Map.of("state", state.name(), "error", name));
  }

  /** What would become of the job if nothing but this had happened. */
  @Then("the job then {outcome}")
  public void outcome(Outcome outcome) {
    expect(Map.of("outcome", outcome.name().toLowerCase(Locale.ROOT)));
  }

  @Then("the proxy is then {route}")
  public void proxy(String used) {
    expect(Map.of("proxy", used));
  }

  /** A resource as {@code expect} names it: {@code server}, {@code local-file} and so on. */
  @Then("the {word} is then opened as {account}")
  public void openedAs(String resource, String account) {
    expect(Map.of("identities", Map.of(resource, account)));
  }

  /** What follows between quotes is what a file has under the name of the job. */
  @Then("at that point is expected")
  public void expected(String text) {
    expect(Flow.of(text));
  }

  private void expect(Object expected) {
    draft.happens(Map.of("expect", Map.of(draft.lookedAt(), expected)));
    // Of what happens later nothing is known yet, and the answer at the end is another one.
    Answers now = new Answers(draft);
    List<UnmetExpectation> unmet = now.unmet();
    assertThat(unmet).as(() -> Shown.prediction(now.prediction(), draft)).isEmpty();
  }
}
