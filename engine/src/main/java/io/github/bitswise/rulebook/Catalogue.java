package io.github.bitswise.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * All rules of a rule book, by what they say of themselves.
 *
 * @param rules sorted by id
 */
public record Catalogue(List<RuleDescription> rules) {

  /** The rule with this id, or the finding rule with this name; case does not matter. */
  public Optional<RuleDescription> find(String idOrName) {
    return rules.stream()
        .filter(
            rule -> rule.id().equalsIgnoreCase(idOrName) || rule.name().equalsIgnoreCase(idOrName))
        .findFirst();
  }
}
