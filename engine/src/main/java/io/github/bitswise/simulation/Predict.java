package io.github.bitswise.simulation;

import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import java.util.List;

/** Predicts what BITS does with jobs. */
public final class Predict {

  private final RuleBook book;

  public Predict(RuleBook book) {
    this.book = book;
  }

  /** One prediction for each job of these scenarios, in their order. */
  public List<Prediction> predictions(List<Scenario> scenarios) {
    throw new UnsupportedOperationException("not yet " + book);
  }

  /** The expectations of a scenario that its predictions do not meet. */
  public static List<UnmetExpectation> unmet(Scenario scenario, List<Prediction> predictions) {
    throw new UnsupportedOperationException("not yet");
  }
}
