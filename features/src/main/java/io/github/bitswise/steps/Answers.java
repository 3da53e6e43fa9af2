package io.github.bitswise.steps;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.rulebook.Check;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What bitswise says of the draft; asked when the first sentence wants to know. */
public final class Answers {

  private final Draft draft;
  private @Nullable ReadResult read;
  private @Nullable List<Finding> findings;
  private @Nullable List<Prediction> predictions;

  public Answers(Draft draft) {
    this.draft = draft;
  }

  /** Rules never change while a suite runs, and to load them takes a second. */
  private static final class Rules {
    static final RuleBook BOOK = RuleBook.onClassPath();
  }

  /** All findings. */
  public List<Finding> findings() {
    if (findings == null) {
      findings = new Check(Rules.BOOK).findings(List.of(scenario()));
    }
    return findings;
  }

  /** The findings of one rule. */
  public List<Finding> findings(String rule) {
    if (Rules.BOOK.catalogue().find(rule).isEmpty()) {
      throw new AssertionError("there is no rule " + rule);
    }
    return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** The prediction for the job that sentences are about. */
  public Prediction prediction() {
    List<Prediction> all = predictions();
    String job = draft.lookedAt();
    if (job.isEmpty() && all.size() != 1) {
      throw new AssertionError(
          "the scenario has "
              + all.size()
              + " jobs: say which one with the sentence 'the job ... is looked at'");
    }
    return all.stream()
        .filter(prediction -> job.isEmpty() || prediction.job().equals(job))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the scenario has no job \"" + job + "\""));
  }

  /** Predictions for all jobs. */
  public List<Prediction> predictions() {
    if (predictions == null) {
      predictions = new Predict(Rules.BOOK).predictions(List.of(scenario()));
    }
    return predictions;
  }

  /** The predictions that sentences have asked for. */
  public List<Prediction> given() {
    return predictions == null ? List.of() : predictions;
  }

  /** The expectations in the scenario itself that are not met. */
  public List<UnmetExpectation> unmet() {
    return Predict.unmet(scenario(), predictions());
  }

  /** Why the scenario cannot be read; empty where it can. */
  public List<Problem> problems() {
    return read().problems();
  }

  /** The text that stands at a place of the scenario. */
  public String textAt(Place place) {
    String text = draft.source().text();
    return place.stated() ? text.substring(place.start(), place.end()) : "";
  }

  /** The scenario that the draft is. */
  public Scenario scenario() {
    return read()
        .scenario()
        .orElseThrow(
            () ->
                new AssertionError(
                    "the scenario cannot be read\n" + Shown.problems(problems(), draft)));
  }

  private ReadResult read() {
    if (read == null) {
      read = Inputs.read(draft.source(), draft.given());
    }
    return read;
  }
}
