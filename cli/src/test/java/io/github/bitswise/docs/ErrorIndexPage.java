package io.github.bitswise.docs;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResultClass;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.report.Traces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that lists the errors. */
final class ErrorIndexPage {
  private ErrorIndexPage() {}

  static String of(Book book) {
    Map<String, List<HResult>> groups =
        HResults.all().stream()
            .collect(
                Collectors.groupingBy(
                    ErrorIndexPage::group, LinkedHashMap::new, Collectors.toList()));
    StringBuilder page =
        new StringBuilder(
            """
            # Errors

            What BITS, and the calls beneath it, answer. `./bitswise explain 0x80200056` shows one of
            them, by code or name. A fatal error moves the job to `ERROR`; after a transient one BITS
            tries again by itself; a call that fails does not change the state of the job.
            """);
    groups.forEach((group, errors) -> page.append(section(group, errors, book)));
    page.append("\nMade by `DocumentationTest`.\n");
    return page.toString();
  }

  private static String section(String group, List<HResult> errors, Book book) {
    Traces traces = book.traces();
    return Markdown.section(
        group,
        Markdown.head("Name", "Code", "Class", "Meaning", "Predicted by")
            + errors.stream()
                .map(error -> row(error, traces.predicting(error.name()).size()))
                .collect(Collectors.joining()));
  }

  private static String row(HResult error, long rules) {
    String classes =
        error.classes().stream().map(HResultClass::word).collect(Collectors.joining(" or "));
    return Markdown.row(
        Markdown.link(error.name(), error.name() + ".md"),
        "`" + error.code() + "`",
        classes + (error.inferred() ? " (inferred)" : ""),
        Markdown.plain(error.meaning()),
        rules == 0 ? "" : Markdown.count(rules, "rule"));
  }

  private static String group(HResult error) {
    if (error.classification() == HResultClass.SUCCESS && !error.code().startsWith("0x8")) {
      return "Success codes";
    } else if (error.code().startsWith("0x8020")) {
      return "Errors of BITS";
    } else if (error.code().startsWith("0x8019")) {
      return "HTTP";
    } else if (error.name().startsWith("ERROR_WINHTTP_")) {
      return "WinHTTP";
    }
    return "Windows and COM";
  }
}
