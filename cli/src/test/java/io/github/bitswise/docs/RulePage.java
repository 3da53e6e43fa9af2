package io.github.bitswise.docs;

import io.github.bitswise.report.TestedBy;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of the rules that one behaviour names: the page beside them, with all that is tied. */
final class RulePage {
  private final Book book;
  private final Links links;
  private final String id;
  private final List<RuleDescription> rules;

  private RulePage(Book book, String id, List<RuleDescription> rules) {
    this.book = book;
    this.links = Links.fromRules(book);
    this.id = id;
    this.rules = rules;
  }

  static String of(Book book, String id, List<RuleDescription> rules) {
    return new RulePage(book, id, rules).text();
  }

  private String text() {
    StringBuilder page = new StringBuilder();
    boolean code = false;
    boolean sources = false;
    boolean first = true;
    for (String line : book.pages().get(id).stripTrailing().lines().toList()) {
      if (first && line.startsWith("## ")) {
        page.append(facts()).append('\n');
        first = false;
      }
      sources = line.startsWith("## ") ? line.equals("## Sources") : sources;
      if (line.startsWith("```")) {
        code = !code;
      } else if (sources && line.startsWith("- ")) {
        line = "- " + Markdown.source(line.substring(2).strip());
      } else if (!code && !line.startsWith("#")) {
        line = links.linked(line, id);
      }
      page.append(line).append('\n');
    }
    Traces traces = book.traces();
    List<TestedBy> scenarios = traces.scenarios(id);
    return page
        + Markdown.section("Rules", table())
        + Markdown.section("Errors", errors(traces))
        + Markdown.section("Scenarios", links.scenarios(Book.byFeature(scenarios)))
        + "\nMade from "
        + Markdown.link(id + ".md", "../../" + book.places().get(id))
        + " and the rules beside it by `DocumentationTest`.\n";
  }

  /** What there is to know at a glance. */
  private String facts() {
    return Markdown.head("Kind", "Topic", "Behaviours", "Basis")
        + Markdown.row(
            rules.stream().map(RulePage::kind).distinct().collect(Collectors.joining(", ")),
            rules.stream()
                .map(RuleDescription::topic)
                .distinct()
                .map(topic -> Markdown.link(topic, "README.md#" + topic))
                .collect(Collectors.joining(", ")),
            links.behaviours(
                rules.stream().flatMap(rule -> rule.behaviours().stream()).distinct().toList()),
            rules.stream()
                .map(RuleDescription::basis)
                .distinct()
                .sorted()
                .map(RulePage::word)
                .collect(Collectors.joining(", ")));
  }

  private String table() {
    return Markdown.head("Rule", "Name", "Kind", "Behaviours", "Basis")
        + RuleRows.of(rules).stream()
            .map(
                rule ->
                    Markdown.row(
                        rule.id(),
                        rule.name(),
                        rule.kind(),
                        links.behaviours(rule.behaviours()),
                        rule.basis()))
            .collect(Collectors.joining());
  }

  private String errors(Traces traces) {
    Map<String, List<String>> byError =
        rules.stream()
            .map(RuleDescription::id)
            .distinct()
            .flatMap(rule -> traces.errors(rule).stream().map(error -> Map.entry(error, rule)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return Markdown.bullets(
        byError.entrySet().stream()
            .map(each -> links.error(each.getKey()) + ": " + String.join(", ", each.getValue()))
            .toList());
  }

  static String kind(RuleDescription rule) {
    return rule.severity().map(RulePage::word).orElse("prediction");
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
