package io.github.bitswise.powershell;

import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import org.jspecify.annotations.Nullable;

/**
 * A text that is read, and where it stands in the file.
 *
 * @param shift what to add to its offsets
 * @param whole where all of it stands, if single characters of it cannot be told
 */
record Ground(String text, Positions positions, int shift, @Nullable Place whole) {

  static Ground file(String text, Positions positions) {
    return new Ground(text, positions, 0, null);
  }

  /**
   * A text that stands in a place of the file, letter for letter or not.
   *
   * @param source the text of the file
   */
  static Ground inside(String text, String source, Place at, Positions positions) {
    int end = Math.min(source.length(), at.end());
    int found = only(source.substring(Math.min(at.start(), end), end), text);
    return found < 0
        ? new Ground(text, positions, 0, at)
        : new Ground(text, positions, at.start() + found, null);
  }

  /** A text that stands in this one. */
  Ground within(Word word) {
    String inner = word.text();
    if (whole != null) {
      return new Ground(inner, positions, 0, whole);
    }
    int to = Math.max(0, Math.min(text.length(), word.at().end() - shift));
    int from = Math.max(0, Math.min(word.at().start() - shift, to));
    int found = only(text.substring(from, to), inner);
    return found < 0
        ? new Ground(inner, positions, 0, word.at())
        : new Ground(inner, positions, from + found + shift, null);
  }

  /** Where a text stands letter for letter in another, if in one place only; else -1. */
  private static int only(String all, String part) {
    int first = part.isEmpty() ? -1 : all.indexOf(part);
    return first >= 0 && all.indexOf(part, first + 1) < 0 ? first : -1;
  }

  Place place(int from, int to) {
    return whole != null ? whole : positions.place(from + shift, to + shift);
  }

  Place place(Node node) {
    return place(node.from(), node.to());
  }

  /** How something is written, cut where it is long. */
  String written(Node node) {
    int to = Math.min(text.length(), node.to());
    String all = text.substring(Math.min(node.from(), to), to);
    return all.length() <= 60 && all.indexOf('\n') < 0 ? all : "$(…)";
  }
}
