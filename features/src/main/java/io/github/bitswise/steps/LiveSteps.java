package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.cucumber.java.Before;
import io.cucumber.java.en.Then;
import io.github.bitswise.simulation.RealBits;
import java.util.Optional;
import java.util.ServiceLoader;

/** Sentences that ask a real BITS, where the class path has one; elsewhere they are skipped. */
public class LiveSteps {

  private final Draft draft;
  private final Answers answers;
  private String name = "";

  public LiveSteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  /** Known differences are listed by the name of the scenario. */
  @Before
  public void named(io.cucumber.java.Scenario scenario) {
    name = scenario.getName();
  }

  @Then("a real BITS does the same")
  public void aRealBitsDoesTheSame() {
    Optional<RealBits> bits = ServiceLoader.load(RealBits.class).findFirst();
    String missing = bits.map(each -> each.missing().orElse("")).orElse("none on the class path");
    assumeThat(missing).as("a real BITS").isEmpty();
    assertThat(
            bits.orElseThrow()
                .contradictions(name, draft.source(), answers.scenario(), answers.predictions()))
        .as("contradictions")
        .isEmpty();
  }
}
