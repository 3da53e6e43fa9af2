package io.github.bitswise.docs;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.report.RaisedBy;
import io.github.bitswise.report.TestedBy;
import io.github.bitswise.report.Traces;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that are made from the rules, the feature files and the codes. */
public final class Site {
  /** Folders that hold such files and nothing else. */
  public static final List<String> FOLDERS = List.of("docs/rules", "docs/errors");

  private static final String RESOURCES = "rules/src/main/resources/";

  private Site() {}

  /** Their contents by their paths from the top of the project. */
  public static Map<String, String> files(Book book) {
    Map<String, String> files = new TreeMap<>();
    files.put("docs/rules/README.md", RuleIndexPage.of(book));
    for (Map.Entry<String, List<RuleDescription>> each : book.rules().entrySet()) {
      if (book.pages().containsKey(each.getKey())) {
        files.put(
            "docs/rules/" + each.getKey() + ".md",
            RulePage.of(book, each.getKey(), each.getValue()));
      }
    }
    files.put("docs/errors/README.md", ErrorIndexPage.of(book));
    for (HResult error : HResults.all()) {
      files.put("docs/errors/" + error.name() + ".md", ErrorPage.of(book, error));
    }
    files.put("docs/states.md", StatesPage.of(book));
    files.put("docs/traceability.md", TraceabilityPage.of(book));
    files.put(RESOURCES + Traces.SCENARIOS, scenarios(book.tested()));
    files.put(RESOURCES + Traces.ERRORS, errors(book.raised()));
    return files;
  }

  private static String scenarios(List<TestedBy> tested) {
    StringBuilder table =
        new StringBuilder("# Behaviour, rule or error; feature file; scenario. Generated.\n");
    for (TestedBy each : tested) {
      table.append(String.join("\t", each.id(), each.feature(), each.scenario())).append('\n');
    }
    return table.toString();
  }

  private static String errors(List<RaisedBy> raised) {
    StringBuilder table = new StringBuilder("# Error; rule; contexts. Generated.\n");
    for (RaisedBy each : raised) {
      String contexts = String.join(" ", each.contexts());
      table.append(String.join("\t", each.error(), each.rule(), contexts)).append('\n');
    }
    return table.toString();
  }
}
