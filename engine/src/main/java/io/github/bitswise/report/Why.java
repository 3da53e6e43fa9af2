package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
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

  /** For each behaviour its id and its rules, and below them their pages. */
  List<String> lines(Collection<String> behaviours, int width) {
    Table table = new Table();
    for (String behaviour : behaviours) {
      Set<String> names = new LinkedHashSet<>();
      Set<String> pages = new LinkedHashSet<>();
      for (RuleDescription rule : rules(behaviour)) {
        names.add(rule.name() + (rule.basis() == Basis.DOCUMENTED ? "" : " (" + basis(rule) + ")"));
        pages.addAll(rule.sources());
      }
      table.row(behaviour, String.join(", ", names));
      if (!pages.isEmpty()) {
        table.row("", "· " + String.join(", ", pages));
      }
    }
    return table.lines(width);
  }

  /** The rules that this behaviour leads; where there is none, those that also rest on it. */
  private List<RuleDescription> rules(String behaviour) {
    List<RuleDescription> all =
        catalogue.rules().stream().filter(rule -> rule.behaviours().contains(behaviour)).toList();
    List<RuleDescription> led =
        all.stream().filter(rule -> rule.behaviours().get(0).equals(behaviour)).toList();
    return led.isEmpty() ? all : led;
  }

  private static String basis(RuleDescription rule) {
    return Words.lower(rule.basis());
  }
}
