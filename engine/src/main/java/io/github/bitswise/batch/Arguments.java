package io.github.bitswise.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a script or a subroutine was called with.
 *
 * @param values in order; null where nobody knows
 * @param gone how many of them {@code shift} has taken away
 * @param all what {@code %*} stands for
 */
record Arguments(@Nullable List<Value> values, int gone, Value all) {
  // More arguments than these are not moved one by one.
  private static final int MOST_MOVED = 256;

  /** Those of the script itself. */
  static final Arguments UNKNOWN = new Arguments(null, 0, Value.EMPTY);

  /** What {@code %1} and so on stands for; null: unknown. */
  @Nullable Value get(int number) {
    if (values == null || number == 0) {
      return null;
    }
    int index = gone + number - 1;
    return index < values.size() ? values.get(index) : Value.EMPTY;
  }

  /** What {@code %*} stands for; null: unknown. */
  @Nullable Value everything() {
    return values == null ? null : all;
  }

  /** After {@code shift}, which leaves those before this one where they are. */
  Arguments shifted(int from) {
    if (values == null || gone + Math.max(1, from) > values.size()) {
      return this;
    }
    if (from <= 1) {
      return new Arguments(values, gone + 1, all);
    }
    if (values.size() > MOST_MOVED) {
      return UNKNOWN;
    }
    List<Value> left = new ArrayList<>(values);
    left.remove(gone + from - 1);
    return new Arguments(left, gone, all);
  }

  Arguments or(Arguments other) {
    return equals(other) ? this : UNKNOWN;
  }

  /** The arguments that a caller writes, split as the shell does it. */
  static Arguments of(Cells text) {
    List<Value> values = new ArrayList<>();
    for (Cells token : tokens(text)) {
      values.add(Value.of(token));
    }
    return new Arguments(List.copyOf(values), 0, Value.of(text.trimmed()));
  }

  /** Text split at the delimiters of the shell, but not in quotes. */
  static List<Cells> tokens(Cells text) {
    List<Cells> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      boolean quoted = false;
      while (i < text.length() && (quoted || !separates(text.plain(i)))) {
        quoted ^= text.plain(i++) == '"';
      }
      if (i > start) {
        tokens.add(text.slice(start, i));
      } else {
        i++;
      }
    }
    return tokens;
  }

  private static boolean separates(char c) {
    return Signs.delimiter(c) || c == '\n' || c == '\r';
  }
}
