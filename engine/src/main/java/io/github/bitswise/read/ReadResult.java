package io.github.bitswise.read;

import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What became of one input.
 *
 * @param scenario empty exactly where there are problems
 * @param more the scenarios of further machines, for a list of the jobs of several
 * @param problems by their place
 * @param shown the text to quote lines from: as the input, with stars for passwords
 */
public record ReadResult(
    Optional<Scenario> scenario, List<Scenario> more, List<Problem> problems, SourceText shown) {

  /** An input about one machine. */
  public ReadResult(Optional<Scenario> scenario, List<Problem> problems, SourceText shown) {
    this(scenario, List.of(), problems, shown);
  }
}
