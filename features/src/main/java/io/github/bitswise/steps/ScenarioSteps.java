package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sentences about a scenario as a whole. */
public class ScenarioSteps {

  private final Draft draft;
  private final Answers answers;

  public ScenarioSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  /** What follows between quotes is a scenario file. */
  @Given("the scenario")
  public void scenario(String text) {
    draft.replaceBy(new SourceText("scenario.bits.yaml", text));
  }

  /** A file by its path from the folder that the suite runs in. */
  @Given("the scenario file {string}")
  public void scenarioFile(String path) throws IOException {
    draft.replaceBy(new SourceText(path, Files.readString(Path.of(path), StandardCharsets.UTF_8)));
  }

  /** For scenarios of several jobs. */
  @When("the job {string} is looked at")
  public void lookAt(String job) {
    draft.lookAt(job);
  }

  @When("bitswise checks it")
  public void check() {
    answers.findings();
  }

  @When("bitswise predicts it")
  public void predict() {
    answers.predictions();
  }

  @Then("the expectations of the scenario are met")
  public void expectationsMet() {
    assertThat(answers.unmet()).as("unmet expectations").isEmpty();
  }

  /** Columns after (since the start, as in JSON; empty for the end), key, expected, predicted. */
  @Then("of the expectations these are not met")
  public void expectationsUnmet(List<Map<String, String>> expected) {
    assertThat(answers.unmet())
        .extracting(
            each ->
                Map.of(
                    "after", each.time().map(Duration::toString).orElse(""),
                    "key", each.key(),
                    "expected", each.expected(),
                    "predicted", each.predicted()))
        .containsExactlyElementsOf(expected);
  }

  @Then("the scenario cannot be read because {string}")
  public void cannotBeRead(String reason) {
    assertThat(answers.problems())
        .as(() -> Shown.problems(answers.problems(), draft))
        .anyMatch(problem -> problem.toString().contains(reason));
  }
}
