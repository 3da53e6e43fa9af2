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
    int start = Math.min(at.start(), end);
    // Only what opens the place, such as a quote, can stand before it.
    for (int i = start; i <= Math.min(start + 2, end - text.length()); i++) {
      if (source.startsWith(text, i)) {
        return new Ground(text, positions, i, null);
      }
    }
    return new Ground(text, positions, 0, at);
  }

  /** A text that stands in this one. */
  Ground within(Word word) {
    String inner = word.text();
    if (whole != null) {
      return new Ground(inner, positions, 0, whole);
    }
    int from = word.at().start() - shift;
    int to = Math.min(text.length(), word.at().end() - shift);
    for (int i = Math.max(0, from); i <= Math.min(from + 2, to - inner.length()); i++) {
      if (text.startsWith(inner, i)) {
        return new Ground(inner, positions, i + shift, null);
      }
    }
    return new Ground(inner, positions, 0, word.at());
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
