package io.github.bitswise.cli;

import io.github.bitswise.report.RulePages;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that lists the rules. */
final class RuleIndex {
  private static final String PAGES = "rules/src/main/resources/";

  private RuleIndex() {}

  static String of(Catalogue catalogue) {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            A rule with a severity raises a finding of `check`; the others derive what `predict` tells.
            Both kinds work on the same facts. `./bitswise explain ID` shows one of them. The rules of a
            topic are in `rules/src/main/resources/io/github/bitswise/rules/<topic>/`.

            This page is made from the rules by `DocumentationTest`.
            """);
    Map<String, List<RuleDescription>> topics =
        catalogue.rules().stream()
            .collect(
                Collectors.groupingBy(RuleDescription::topic, TreeMap::new, Collectors.toList()));
    topics.forEach((topic, rules) -> page.append(table(topic, rules)));
    return page.toString();
  }

  private static String table(String topic, List<RuleDescription> rules) {
    return "\n## "
        + topic
        + "\n\n| Rule | Name | Kind | Behaviours |\n|---|---|---|---|\n"
        + rules.stream()
            .sorted(
                Comparator.comparing(RuleDescription::finding)
                    .reversed()
                    .thenComparing(RuleDescription::id))
            .collect(
                Collectors.groupingBy(RuleDescription::id, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(RuleIndex::row)
            .collect(Collectors.joining());
  }

  /** A row for the rules of one id. */
  private static String row(List<RuleDescription> same) {
    RuleDescription rule = same.get(0);
    String page = PAGES + new RulePages(RuleIndex.class.getClassLoader()).resource(rule);
    boolean written = Files.exists(Page.ROOT.resolve(page));
    return "| "
        + (written ? "[" + rule.id() + "](../" + page + ")" : rule.id())
        + " | "
        + rule.name()
        + " | "
        + rule.severity().map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("prediction")
        + " | "
        + same.stream()
            .flatMap(each -> each.behaviours().stream())
            .distinct()
            .collect(Collectors.joining(", "))
        + " |\n";
  }
}
