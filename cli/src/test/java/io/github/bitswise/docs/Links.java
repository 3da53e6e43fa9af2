package io.github.bitswise.docs;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Links from one page to others.
 *
 * @param docs the way from the page to {@code docs/}
 * @param rules the way from the page to the pages of rules
 * @param errors the way from the page to those of errors
 */
record Links(Book book, String docs, String rules, String errors) {
  private static final Pattern QUESTION = Pattern.compile("(CON|GAP)-\\d\\d");

  /** Code, a link, or an id outside of both. */
  private static final Pattern PIECE =
      Pattern.compile("`(?<code>[^`]*)`|\\[[^\\]]*]\\([^)]*\\)|\\b(?<id>[A-Z]{3,4}-\\d\\d)\\b");

  static Links fromRules(Book book) {
    return new Links(book, "../", "", "../errors/");
  }

  static Links fromErrors(Book book) {
    return new Links(book, "../", "../rules/", "");
  }

  static Links fromDocs(Book book) {
    return new Links(book, "", "rules/", "errors/");
  }

  /** A rule, linked to its page if it has one. */
  String rule(String id) {
    int slash = id.indexOf('/');
    String leading = slash < 0 ? id : id.substring(0, slash);
    return book.pages().containsKey(leading) ? Markdown.link(id, rules + leading + ".md") : id;
  }

  /** A behaviour or an open question, linked to where most is told of it. */
  String behaviour(String id) {
    if (book.pages().containsKey(id)) {
      return rule(id);
    } else if (QUESTION.matcher(id).matches()) {
      return Markdown.link(id, docs + "traceability.md#open-questions");
    } else if (book.areas().containsKey(id)) {
      return Markdown.link(id, docs + "traceability.md#" + TraceabilityPage.anchor(id));
    }
    return id;
  }

  String behaviours(List<String> ids) {
    return ids.stream().map(this::behaviour).collect(Collectors.joining(", "));
  }

  String error(String name) {
    return Markdown.link("`" + name + "`", errors + name + ".md");
  }

  String feature(String file) {
    return Markdown.link(file, docs + "../" + FeatureFiles.FOLDER + file);
  }

  /** The names of scenarios below their files. */
  String scenarios(Map<String, List<String>> byFeature) {
    StringBuilder list = new StringBuilder();
    byFeature.forEach(
        (file, names) -> {
          list.append("- ").append(feature(file)).append('\n');
          names.forEach(name -> list.append("  - ").append(Markdown.plain(name)).append('\n'));
        });
    return list.toString();
  }

  /** A line of a page with links from behaviours and errors to what is told of them. */
  String linked(String line, String self) {
    return PIECE
        .matcher(line)
        .replaceAll(piece -> Matcher.quoteReplacement(linked(PIECE.matcher(piece.group()), self)));
  }

  private String linked(Matcher piece, String self) {
    if (!piece.matches()) {
      throw new IllegalStateException("no piece of a line");
    }
    String id = piece.group("id");
    if (id != null) {
      return id.equals(self) ? id : behaviour(id);
    }
    return Optional.ofNullable(piece.group("code"))
        .filter(code -> code.contains("_"))
        .flatMap(HResults::find)
        .map(HResult::name)
        .filter(name -> name.equals(piece.group("code")))
        .map(this::error)
        .orElse(piece.group());
  }
}
