package io.github.bitswise.cli;

import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * An input file that was read.
 *
 * @param text its text, to quote from; empty where it could not be loaded
 * @param scenario what it holds; empty exactly where there are problems
 * @param more the scenarios of further machines, for a list of the jobs of several
 * @param problems why it cannot be used
 * @param skipped what of it was not understood and stepped over
 */
public record Input(
    Optional<SourceText> text,
    Optional<Scenario> scenario,
    List<Scenario> more,
    List<Problem> problems,
    List<Problem> skipped) {

  /** An input about one machine of which nothing was stepped over. */
  public Input(Optional<SourceText> text, Optional<Scenario> scenario, List<Problem> problems) {
    this(text, scenario, List.of(), problems, List.of());
  }
}
