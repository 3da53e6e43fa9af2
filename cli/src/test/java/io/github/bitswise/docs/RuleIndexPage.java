package io.github.bitswise.docs;

import io.github.bitswise.rulebook.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that lists the rules by topic. */
final class RuleIndexPage {
  private RuleIndexPage() {}

  static String of(Book book) {
    Map<String, List<RuleDescription>> topics =
        book.catalogue().rules().stream()
            .collect(
                Collectors.groupingBy(RuleDescription::topic, TreeMap::new, Collectors.toList()));
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            A rule with a severity raises a finding of `check`; the others derive what `predict` tells.
            Both kinds work on the same facts. `./bitswise explain ID` shows one of them, and
            `./bitswise rules --format json` has all of this for programs. The rules of a topic are in
            `rules/src/main/resources/io/github/bitswise/rules/<topic>/`.

            What no rule covers, and why, is told under [traceability](../traceability.md); what the
            errors mean, under [errors](../errors/README.md).

            """);
    page.append(Markdown.head("Topic", "Findings", "Predictions"));
    topics.forEach(
        (topic, rules) -> {
          long findings = rules.stream().filter(RuleDescription::finding).count();
          page.append(
              Markdown.row(Markdown.link(topic, "#" + topic), findings, rules.size() - findings));
        });
    topics.forEach((topic, rules) -> page.append(section(topic, rules, Links.fromRules(book))));
    page.append("\nMade from the rules by `DocumentationTest`.\n");
    return page.toString();
  }

  private static String section(String topic, List<RuleDescription> rules, Links links) {
    List<RuleDescription> findings = rules.stream().filter(RuleDescription::finding).toList();
    List<RuleDescription> others = rules.stream().filter(rule -> !rule.finding()).toList();
    return Markdown.section(
            topic, findings.isEmpty() ? "No findings.\n" : findings(findings, links))
        + (others.isEmpty() ? "" : "\n" + predictions(others, links));
  }

  private static String findings(List<RuleDescription> rules, Links links) {
    return Markdown.head("Finding", "Name", "Severity", "Behaviours", "Basis")
        + RuleRows.of(rules).stream()
            .map(
                rule ->
                    Markdown.row(
                        links.rule(rule.id()),
                        rule.name(),
                        rule.kind(),
                        links.behaviours(rule.behaviours()),
                        rule.basis()))
            .collect(Collectors.joining());
  }

  private static String predictions(List<RuleDescription> rules, Links links) {
    return Markdown.head("For predictions", "Behaviours", "Basis")
        + RuleRows.of(rules).stream()
            .map(
                rule ->
                    Markdown.row(
                        links.rule(rule.id()), links.behaviours(rule.behaviours()), rule.basis()))
            .collect(Collectors.joining());
  }
}
