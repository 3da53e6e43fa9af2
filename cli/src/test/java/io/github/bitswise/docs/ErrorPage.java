package io.github.bitswise.docs;

import io.github.bitswise.hresult.ErrorContext;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.report.HResultText;
import io.github.bitswise.report.RulePages;
import io.github.bitswise.report.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of an error. */
final class ErrorPage {
  private ErrorPage() {}

  static String of(Book book, HResult error) {
    Links links = Links.fromErrors(book);
    Traces traces = book.traces();
    List<String> speaking =
        new RulePages(ErrorPage.class.getClassLoader()).naming(error, book.catalogue());
    return "# "
        + error.name()
        + "\n\n`"
        + error.code()
        + "` ("
        + error.value()
        + "): "
        + links.linked(Markdown.plain(error.meaning()), "")
        + "\n\n"
        + facts(error, traces.contexts(error.name()))
        + Markdown.section("What to do", Markdown.plain(capital(error.advice())) + ".\n")
        + Markdown.section(
            "Rules that predict it",
            Markdown.bullets(traces.predicting(error.name()).stream().map(links::rule).toList()))
        + Markdown.section(
            "Pages that speak of it", Markdown.bullets(titles(book, links, speaking)))
        + Markdown.section(
            "Scenarios", links.scenarios(Book.byFeature(traces.scenarios(error.name()))))
        + Markdown.section(
            "Sources", Markdown.bullets(error.sources().stream().map(Markdown::source).toList()))
        + "\nMade by `DocumentationTest`; `./bitswise explain "
        + error.name()
        + "` says the same. [All errors](README.md)\n";
  }

  private static String facts(HResult error, List<String> contexts) {
    List<String> others = new ArrayList<>(error.otherNames());
    others.addAll(error.otherCodes());
    return Markdown.head("", "")
        + (others.isEmpty() ? "" : Markdown.row("Also", codes(others)))
        + Markdown.row("Class", Markdown.plain(HResultText.classes(error)))
        + (error.note().isEmpty() ? "" : Markdown.row("", Markdown.plain(error.note())))
        + Markdown.row("Comes from", Markdown.plain(error.from()))
        + contexts.stream()
            .map(ErrorContext::find)
            .map(found -> found.orElseThrow())
            .map(each -> Markdown.row("Context", "`" + each.headerName() + "`: " + each.meaning()))
            .collect(Collectors.joining());
  }

  private static List<String> titles(Book book, Links links, List<String> ids) {
    return ids.stream()
        .map(id -> links.rule(id) + ": " + title(book.pages().getOrDefault(id, "")))
        .toList();
  }

  /** What the first line says after the id. */
  static String title(String page) {
    String first = page.lines().findFirst().orElse("");
    return Markdown.plain(first.substring(first.indexOf(": ") + 2));
  }

  private static String codes(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
