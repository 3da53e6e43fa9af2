package io.github.bitswise.docs;

import io.github.bitswise.rulebook.RuleDescription;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Rules as rows of a table. */
final class RuleRows {
  private RuleRows() {}

  /** The rules of one id. */
  record Row(String id, String name, String kind, List<String> behaviours, String basis) {}

  /** One row for each id, rules of findings first. */
  static List<Row> of(List<RuleDescription> rules) {
    return rules.stream()
        .sorted(
            Comparator.comparing(RuleDescription::finding)
                .reversed()
                .thenComparing(RuleDescription::id))
        .collect(
            Collectors.groupingBy(RuleDescription::id, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(RuleRows::row)
        .toList();
  }

  private static Row row(List<RuleDescription> same) {
    RuleDescription rule = same.get(0);
    return new Row(
        rule.id(),
        rule.name(),
        same.stream().map(RulePage::kind).distinct().collect(Collectors.joining(", ")),
        same.stream().flatMap(each -> each.behaviours().stream()).distinct().toList(),
        same.stream()
            .map(RuleDescription::basis)
            .distinct()
            .sorted()
            .map(RulePage::word)
            .collect(Collectors.joining(", ")));
  }
}
