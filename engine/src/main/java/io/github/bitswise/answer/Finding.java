package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something in a configuration that will not do what its author expects.
 *
 * @param rule the rule's id, such as {@code DRV-01}
 * @param name the rule's name, such as {@code mapped-drive-as-system-account}
 * @param message what is wrong and why it matters here; lower case, no full stop
 * @param at the offending value
 * @param job the display name of the job
 * @param because ids of the behaviours that it rests on, the leading one first
 * @param holdsFor accounts for which it holds: the owner, or account kinds where the owner is not
 *     said
 * @param holdsOn versions of Windows on which it holds; empty where all or where the version is
 *     said
 * @param sources documentation pages
 */
public record Finding(
    String rule,
    String name,
    Severity severity,
    String message,
    Place at,
    String job,
    List<String> because,
    List<String> holdsFor,
    List<String> holdsOn,
    Optional<Fix> fix,
    List<String> sources,
    Basis basis) {

  /** Whether edits take it away that may be made where unsafe ones are wanted or not. */
  public boolean fixable(boolean unsafe) {
    return fix.filter(each -> each.fixable() && (unsafe || each.safe())).isPresent();
  }

  /** The same with another fix. */
  public Finding with(Optional<Fix> other) {
    return new Finding(
        rule, name, severity, message, at, job, because, holdsFor, holdsOn, other, sources, basis);
  }

  /** By place, then by rule. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::job)
          .thenComparing(Finding::message);
}
