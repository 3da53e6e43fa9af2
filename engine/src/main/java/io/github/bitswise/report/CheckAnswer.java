package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.util.List;

/**
 * What a check came to.
 *
 * @param scenarios what was checked
 * @param findings sorted
 * @param silenced findings that do not matter, as the input says; sorted
 * @param unread why other files could not be read
 */
public record CheckAnswer(
    List<Scenario> scenarios,
    List<Finding> findings,
    List<Silenced> silenced,
    List<Problem> unread) {

  /** A check of inputs that silence nothing. */
  public CheckAnswer(List<Scenario> scenarios, List<Finding> findings, List<Problem> unread) {
    this(scenarios, findings, List.of(), unread);
  }
}
