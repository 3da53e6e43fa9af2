package io.github.bitswise.docs;

import io.github.bitswise.answer.Way;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that draws how a job moves from state to state. */
final class StatesPage {

  private final Book book;
  private final Links links;

  private StatesPage(Book book) {
    this.book = book;
    this.links = Links.fromDocs(book);
  }

  static String of(Book book) {
    return new StatesPage(book).text();
  }

  private String text() {
    StringBuilder page =
        new StringBuilder(
            """
            # The states of a job

            How the rules take a job from state to state. The names are those of `BG_JOB_STATE`. An arrow
            carries the behaviours that lead its rules; the tables below name the rules, each with what
            it says. `./bitswise predict` tells for one job which way it goes, and when.

            """);
    page.append(diagram());
    for (JobState from : JobState.values()) {
      page.append(Markdown.section(from.name(), section(from)));
    }
    page.append("\nMade from the rules by `DocumentationTest`.\n");
    return page.toString();
  }

  private String diagram() {
    StringBuilder diagram = new StringBuilder("```mermaid\nstateDiagram-v2\n");
    diagram.append("  [*] --> ").append(JobState.SUSPENDED).append('\n');
    for (JobState from : JobState.values()) {
      Map<JobState, Set<String>> ways = new TreeMap<>();
      for (RuleDescription rule : book.catalogue().rules()) {
        for (Way way : rule.ways()) {
          if (way.from() == from) {
            ways.computeIfAbsent(way.to(), any -> new LinkedHashSet<>()).add(rule.leading());
          }
        }
      }
      ways.forEach(
          (to, behaviours) ->
              diagram
                  .append("  %s --> %s: %s".formatted(from, to, String.join(", ", behaviours)))
                  .append('\n'));
      if (from.last()) {
        diagram.append("  ").append(from).append(" --> [*]\n");
      }
    }
    return diagram.append("```\n").toString();
  }

  private String section(JobState from) {
    if (from.last()) {
      return "Nothing leads out of it.\n";
    }
    return Markdown.head("To", "Because", "Rule", "Behaviours")
        + book.catalogue().rules().stream()
            .flatMap(
                rule ->
                    rule.ways().stream()
                        .filter(way -> way.from() == from)
                        .map(way -> Map.entry(way.to(), rule)))
            .sorted(Map.Entry.comparingByKey())
            .map(
                each ->
                    Markdown.row(
                        each.getKey(),
                        each.getValue().name().replace('-', ' '),
                        links.rule(each.getValue().id()),
                        links.behaviours(each.getValue().behaviours())))
            .collect(Collectors.joining());
  }
}
