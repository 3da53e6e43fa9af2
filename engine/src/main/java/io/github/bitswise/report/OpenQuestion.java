package io.github.bitswise.report;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.List;

/**
 * What the documentation leaves open.
 *
 * @param id {@code CON-15} where it contradicts itself, {@code GAP-01} where it is silent
 * @param behaviours the behaviours that it touches
 * @param one one reading, or the question
 * @param other the other reading; empty where the documentation is silent
 * @param answer what bitswise answers
 */
public record OpenQuestion(
    String id, List<String> behaviours, String one, String other, String answer) {

  /** Whether the documentation gives two answers instead of none. */
  public boolean contradiction() {
    return !other.isEmpty();
  }

  /** The behaviours that lead rules which cover a behaviour that the question touches. */
  public List<String> rules(Catalogue catalogue) {
    return catalogue.rules().stream()
        .filter(rule -> rule.behaviours().stream().anyMatch(behaviours::contains))
        .map(RuleDescription::leading)
        .distinct()
        .toList();
  }
}
