package io.github.bitswise.tree;

import io.github.bitswise.source.JobListText;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a text as YAML, JSON or a list of jobs in one of its forms, whichever it is. */
public final class TreeReader {

  private TreeReader() {}

  /** The tree of this text; never throws, whatever the text holds. */
  public static Tree read(SourceText source) {
    return read(source, JobListText.of(source.text()));
  }

  /** The same of lines with a JSON value each. */
  public static Tree readLines(SourceText source) {
    return read(source, Optional.of(JobListText.JSON_LINES));
  }

  private static Tree read(SourceText source, Optional<JobListText> list) {
    Positions positions = new Positions(source);
    try {
      refuseControlCharacters(source.text(), positions);
      Tree tree =
          list.map(form -> list(form, source.text(), positions))
              .orElseGet(() -> tree(source, positions));
      if (tree.root().isEmpty() && tree.problems().isEmpty()) {
        return new Tree(
            Optional.empty(),
            List.of(
                new Problem(source.name(), Place.UNSTATED, "there is nothing in this file", "")),
            List.of());
      }
      return tree;
    } catch (Malformed e) {
      return new Tree(Optional.empty(), List.of(e.problem()), List.of());
    }
  }

  private static Tree list(JobListText form, String text, Positions positions) {
    return switch (form) {
      case CLIXML -> new ClixmlTree(text, positions).read();
      case BITSADMIN -> new BitsadminList(text, positions).read();
      case CSV -> new CsvTable(text, positions).read();
      case JSON_LINES -> new JsonLines(text, positions).read();
    };
  }

  private static Tree tree(SourceText source, Positions positions) {
    return json(source) ? JsonTree.read(source, positions) : YamlTree.read(source, positions);
  }

  private static boolean json(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return true;
    }
    // YAML has braces and brackets too, with fewer quotes than JSON.
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return false;
    }
    String text = source.text();
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[');
  }

  private static void refuseControlCharacters(String text, Positions positions) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!printable(c)) {
        throw new Malformed(
            positions.place(i, i + Character.charCount(c)),
            String.format(Locale.ROOT, "the character U+%04X may not stand in a file", c),
            "remove it, or write it as an escape in double quotes");
      }
      i += Character.charCount(c);
    }
  }

  /** The printable characters of YAML 1.2, which JSON files keep to as well. */
  private static boolean printable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
