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
 * @param skipped what of a script was not understood and stepped over; it is used all the same
 */
public record ReadResult(
    Optional<Scenario> scenario,
    List<Scenario> more,
    List<Problem> problems,
    SourceText shown,
    List<Problem> skipped) {

  /** An input about one machine of which nothing was stepped over. */
  public ReadResult(Optional<Scenario> scenario, List<Problem> problems, SourceText shown) {
    this(scenario, List.of(), problems, shown);
  }

  /** An input of which nothing was stepped over. */
  ReadResult(
      Optional<Scenario> scenario, List<Scenario> more, List<Problem> problems, SourceText shown) {
    this(scenario, more, problems, shown, List.of());
  }

  /** The same, where this was not understood and stepped over. */
  ReadResult with(List<Problem> steppedOver) {
    return new ReadResult(scenario, more, problems, shown, steppedOver);
  }
}
