package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;

/** Sentences about findings. */
public class FindingSteps {

  private final Draft draft;
  private final Answers answers;

  public FindingSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  /** The rule points at a place of the scenario where this text stands. */
  @Then("the rule {id} finds {string}")
  public void finds(String rule, String text) {
    assertThat(answers.findings(rule))
        .as(this::shown)
        .anyMatch(finding -> answers.textAt(finding.at()).contains(text));
  }

  @Then("the rule {id} finds {severity} in {string}")
  public void finds(String rule, String severity, String text) {
    assertThat(answers.findings(rule))
        .as(this::shown)
        .anyMatch(
            finding ->
                finding.severity().name().equals(severity)
                    && answers.textAt(finding.at()).contains(text));
  }

  @Then("the rule {id} finds nothing")
  public void findsNothing(String rule) {
    assertThat(answers.findings(rule)).as(this::shown).isEmpty();
  }

  /** Part of the message that the rule gives. */
  @Then("the rule {id} says {string}")
  public void says(String rule, String text) {
    assertThat(answers.findings(rule))
        .as(this::shown)
        .extracting(Finding::message)
        .anyMatch(message -> message.contains(text));
  }

  /** The behaviour is among those behind the finding. */
  @Then("the rule {id} rests on {id}")
  public void restsOn(String rule, String behaviour) {
    assertThat(answers.findings(rule))
        .as(this::shown)
        .anyMatch(finding -> finding.because().contains(behaviour));
  }

  /** For jobs of which the owner is not said: an account for which the finding holds. */
  @Then("the rule {id} holds for {account}")
  public void holdsFor(String rule, String account) {
    assertThat(answers.findings(rule))
        .as(this::shown)
        .anyMatch(finding -> finding.holdsFor().contains(account));
  }

  /** What is worth knowing alone does not count. */
  @Then("no error and no warning is found")
  public void nothingWrong() {
    assertThat(answers.findings()).as(this::shown).allMatch(f -> f.severity() == Severity.INFO);
  }

  /** The rule finds something, and no other one does but what is worth knowing alone. */
  @Then("nothing but {id} is found")
  public void nothingBut(String rule) {
    assertThat(answers.findings())
        .as(this::shown)
        .anyMatch(finding -> finding.rule().equals(rule))
        .allMatch(finding -> finding.rule().equals(rule) || finding.severity() == Severity.INFO);
  }

  @Then("nothing is found")
  public void nothing() {
    assertThat(answers.findings()).as(this::shown).isEmpty();
  }

  private String shown() {
    return Shown.findings(answers.findings(), draft);
  }
}
