package io.github.bitswise.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a script or a subroutine was called with.
 *
 * @param values from {@code %1} on; null where nobody knows
 * @param all what {@code %*} stands for
 */
record Arguments(@Nullable List<Value> values, Value all) {

  /** Those of the script itself. */
  static final Arguments UNKNOWN = new Arguments(null, Value.EMPTY);

  /** What {@code %1} and so on stands for; null: unknown. */
  @Nullable Value get(int number) {
    if (values == null || number == 0) {
      return null;
    }
    return number <= values.size() ? values.get(number - 1) : Value.EMPTY;
  }

  /** What {@code %*} stands for; null: unknown. */
  @Nullable Value everything() {
    return values == null ? null : all;
  }

  /** After {@code shift}, which leaves those before this one where they are. */
  Arguments shifted(int from) {
    if (values == null || values.size() < Math.max(1, from)) {
      return this;
    }
    List<Value> left = new ArrayList<>(values);
    left.remove(Math.max(1, from) - 1);
    return new Arguments(left, all);
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
    return new Arguments(List.copyOf(values), Value.of(text.trimmed()));
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
