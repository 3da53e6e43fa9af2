package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import java.util.List;

/** JSON Lines: a value a line; lists are flattened into the one list that all lines make up. */
final class JsonLines {

  private final String text;
  private final Positions positions;

  JsonLines(String text, Positions positions) {
    this.text = text;
    this.positions = positions;
  }

  Tree read() {
    TreeBuilder builder = new TreeBuilder(positions);
    builder.startSequence(0);
    int from = 0;
    while (from < text.length()) {
      int end = lineEnd(from);
      if (!text.substring(from, end).isBlank()) {
        new JsonTree(text.substring(from, end), from, positions, builder).line();
      }
      from = end + 1;
    }
    builder.end(text.length());
    return builder.tree(List.of());
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
