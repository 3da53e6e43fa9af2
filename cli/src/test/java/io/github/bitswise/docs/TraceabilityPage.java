package io.github.bitswise.docs;

import io.github.bitswise.report.BehaviourTrace;
import io.github.bitswise.report.OpenQuestion;
import io.github.bitswise.report.OpenQuestions;
import io.github.bitswise.report.TestedBy;
import io.github.bitswise.report.Traces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that tells what becomes of each behaviour. */
final class TraceabilityPage {
  private final Book book;
  private final Links links;

  private TraceabilityPage(Book book) {
    this.book = book;
    this.links = Links.fromDocs(book);
  }

  static String of(Book book) {
    return new TraceabilityPage(book).text();
  }

  /** The anchor of the section that a behaviour stands in. */
  static String anchor(String behaviour) {
    return area(behaviour).toLowerCase(Locale.ROOT);
  }

  private static String area(String behaviour) {
    return behaviour.substring(0, behaviour.indexOf('-'));
  }

  private String text() {
    Map<String, BehaviourTrace> traces =
        book.behaviours().stream()
            .collect(Collectors.toMap(BehaviourTrace::id, Function.identity()));
    Map<String, List<String>> areas =
        book.areas().keySet().stream()
            .collect(
                Collectors.groupingBy(
                    TraceabilityPage::area, LinkedHashMap::new, Collectors.toList()));
    long covered = traces.values().stream().filter(each -> each.leftOut().isEmpty()).count();
    StringBuilder page =
        new StringBuilder(
            """
            # Traceability

            Each documented behaviour of BITS in bitswise's catalogue: the rules that cover it, how many
            scenarios of the acceptance suite speak of it, and what the rules that it names rest on (the
            least firm of them; `./bitswise explain inferred` tells what that means). A behaviour that no
            rule covers is left out with its reason.

            """);
    page.append(Markdown.head("Area", "Behaviours", "Covered", "Left out"));
    areas.forEach((area, ids) -> page.append(total(area, ids, traces)));
    page.append(Markdown.row("", book.areas().size(), covered, book.areas().size() - covered));
    areas.forEach((area, ids) -> page.append(section(area, ids, traces)));
    page.append(questions());
    page.append("\nMade by `DocumentationTest`.\n");
    return page.toString();
  }

  private String total(String area, List<String> ids, Map<String, BehaviourTrace> traces) {
    long out =
        ids.stream()
            .map(traces::get)
            .filter(each -> each == null || each.rules().isEmpty())
            .count();
    return Markdown.row(
        Markdown.link(area, "#" + area.toLowerCase(Locale.ROOT))
            + ": "
            + book.areas().get(ids.get(0)),
        ids.size(),
        ids.size() - out,
        out);
  }

  private String section(String area, List<String> ids, Map<String, BehaviourTrace> traces) {
    StringBuilder rows =
        new StringBuilder(Markdown.head("Behaviour", "Rules", "Scenarios", "Basis"));
    for (String id : ids) {
      BehaviourTrace trace = traces.get(id);
      if (trace != null) {
        rows.append(row(trace));
      }
    }
    return Markdown.section(area, rows.toString());
  }

  private String row(BehaviourTrace trace) {
    String title =
        book.pages().containsKey(trace.id())
            ? ": " + ErrorPage.title(book.pages().get(trace.id()))
            : "";
    return Markdown.row(
        (title.isEmpty() ? trace.id() : links.rule(trace.id())) + title,
        trace
            .leftOut()
            .map(reason -> "left out: " + Markdown.plain(reason))
            .orElseGet(
                () -> trace.rules().stream().map(links::rule).collect(Collectors.joining(", "))),
        scenarios(trace.scenarios()),
        trace.basis().map(RulePage::word).orElse(""));
  }

  /** How many there are in each feature file. */
  private String scenarios(List<TestedBy> scenarios) {
    Map<String, Long> counts =
        scenarios.stream()
            .collect(Collectors.groupingBy(TestedBy::feature, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(each -> links.feature(each.getKey()) + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private String questions() {
    Traces traces = book.traces();
    StringBuilder rows =
        new StringBuilder(
            Markdown.head("Id", "Question or readings", "bitswise", "Behaviours", "Scenarios"));
    for (OpenQuestion each : OpenQuestions.all()) {
      rows.append(
          Markdown.row(
              each.id(),
              Markdown.plain(
                  each.contradiction()
                      ? "one reading: " + each.one() + "; the other: " + each.other()
                      : each.one()),
              Markdown.plain(each.answer()),
              links.behaviours(each.behaviours()),
              scenarios(traces.scenarios(each.id()))));
    }
    return Markdown.section(
        "Open questions",
        """
        Where the documentation contradicts itself (CON) or is silent (GAP). `./bitswise explain CON-15`
        shows one of them.

        """
            + rows);
  }
}
