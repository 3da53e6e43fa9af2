package io.github.bitswise.docs;

import io.github.bitswise.report.MicrosoftPage;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of Markdown. */
final class Markdown {
  private Markdown() {}

  static String link(String text, String target) {
    return "[" + text + "](" + target + ")";
  }

  /** A source, linked to where it can be read. */
  static String source(String name) {
    return MicrosoftPage.address(name).map(address -> link(name, address)).orElse(name);
  }

  /** Text that shows as it stands. */
  static String plain(String text) {
    return text.replaceAll("[\\\\<*|\\[]", "\\\\$0");
  }

  static String row(Object... cells) {
    return Stream.of(cells)
        .map(cell -> cell.toString().isEmpty() ? "" : cell + " ")
        .collect(Collectors.joining("| ", "| ", "|\n"));
  }

  /** The head of a table. */
  static String head(String... cells) {
    return row((Object[]) cells) + "|" + "---|".repeat(cells.length) + "\n";
  }

  static String bullets(Collection<String> items) {
    return items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
  }

  /** A section with a heading; nothing where there is nothing in it. */
  static String section(String heading, String content) {
    return content.isEmpty() ? "" : "\n## " + heading + "\n\n" + content;
  }

  static String count(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }
}
