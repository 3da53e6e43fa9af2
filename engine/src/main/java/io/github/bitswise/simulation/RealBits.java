package io.github.bitswise.simulation;

import io.github.bitswise.answer.Prediction;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A real BITS that scenarios can be run on. Found by {@link java.util.ServiceLoader}, so that
 * nobody has one who does not ask for it.
 */
public interface RealBits {

  /** Why it cannot be asked here; empty where it can. */
  Optional<String> missing();

  /**
   * Runs a scenario and lays what is seen beside its predictions.
   *
   * @param name under which its known differences are listed
   * @param text that the scenario was read from, passwords included
   * @return what does not go together, a line each; empty where it all does
   */
  List<String> contradictions(
      String name, SourceText text, Scenario scenario, List<Prediction> predictions);
}
