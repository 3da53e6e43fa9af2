package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a check came to.
 *
 * @param scenarios what was checked
 * @param findings sorted
 * @param silenced findings that do not matter, as the input says; sorted
 * @param contexts the {@code bitswise.yaml} that counts for a file, by that file; not all have one
 * @param unread why other files could not be read
 * @param skipped what of the files was not understood and stepped over
 * @param fixed what was found before and is fixed
 */
public record CheckAnswer(
    List<Scenario> scenarios,
    List<Finding> findings,
    List<Silenced> silenced,
    Map<String, String> contexts,
    List<Problem> unread,
    List<Problem> skipped,
    List<Finding> fixed) {

  /** A check that fixed nothing. */
  public CheckAnswer(
      List<Scenario> scenarios,
      List<Finding> findings,
      List<Silenced> silenced,
      Map<String, String> contexts,
      List<Problem> unread,
      List<Problem> skipped) {
    this(scenarios, findings, silenced, contexts, unread, skipped, List.of());
  }

  /** The same with these findings left, after these were fixed. */
  public CheckAnswer with(List<Finding> left, List<Finding> gone) {
    return new CheckAnswer(scenarios, left, silenced, contexts, unread, skipped, gone);
  }

  /** A check of inputs about which nothing else is said. */
  public CheckAnswer(List<Scenario> scenarios, List<Finding> findings, List<Problem> unread) {
    this(scenarios, findings, List.of(), Map.of(), unread, List.of());
  }
}
