package io.github.bitswise.report;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of behaviours which rules state them and on which pages. */
final class Why {
  private final Catalogue catalogue;

  Why(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** One line for each behaviour: its id, its rules and their pages. */
  List<String> lines(Collection<String> behaviours) {
    Table table = new Table();
    for (String behaviour : behaviours) {
      Set<String> names = new LinkedHashSet<>();
      Set<String> pages = new LinkedHashSet<>();
      for (RuleDescription rule : catalogue.rules()) {
        if (rule.behaviours().contains(behaviour)) {
          names.add(rule.name() + Words.basis(rule.basis()));
          pages.addAll(rule.sources());
        }
      }
      table.row(behaviour, String.join(", ", names), String.join(", ", pages));
    }
    return table.lines();
  }
}
