package io.github.bitswise.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines at blanks, but not inside backticks and brackets; a longer word overflows.
 */
final class Paragraph {
  private Paragraph() {}

  /** The lines of this text, at least one. */
  static List<String> lines(String text, int width) {
    if (TextWidth.of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text)) {
      int columns = TextWidth.of(word);
      if (used > 0 && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used > 0 ? " " : "").append(word);
      used += columns + (used > 0 ? 1 : 0);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = c == '`' ? text.indexOf('`', i + 1) : c == '[' ? text.indexOf(']', i + 1) : -1;
      if (closing > 0) {
        i = closing;
      } else if (c == ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }
}
