package io.github.bitswise.tree;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Positions;
import java.util.ArrayList;
import java.util.List;

/** The comments of a YAML text: what begins with {@code #} between its scalars. */
final class YamlComments {

  private final String text;
  private final Positions positions;
  private final List<Comment> found = new ArrayList<>();
  private int passed;
  private int sign;

  YamlComments(String text, Positions positions) {
    this.text = text;
    this.positions = positions;
    sign = sign(0);
  }

  /** Looks at what stands before a scalar and steps over it; scalars come in their order. */
  void step(int start, int end) {
    between(start);
    passed = Math.max(passed, end);
  }

  /** The same for a scalar in a block, which may have a comment behind its sign. */
  void stepBlock(int start, int end) {
    between(lineEnd(start));
    passed = Math.max(passed, end);
  }

  /** All comments, in order, after the last scalar. */
  List<Comment> all() {
    between(text.length());
    return List.copyOf(found);
  }

  private void between(int end) {
    if (sign < passed) {
      sign = sign(passed);
    }
    while (sign < end) {
      int stop = lineEnd(sign);
      int from = sign;
      while (from < stop && (text.charAt(from) == '#' || blank(from))) {
        from++;
      }
      int to = stop;
      while (to > from && blank(to - 1)) {
        to--;
      }
      found.add(new Comment(text.substring(from, to), positions.place(from, to)));
      sign = sign(stop);
    }
  }

  /** The next sign from here on, or the end of the text. */
  private int sign(int from) {
    int next = text.indexOf('#', from);
    return next < 0 ? text.length() : next;
  }

  private boolean blank(int offset) {
    return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
