package io.github.bitswise.batch;

import io.github.bitswise.batch.Statement.For;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the variables of a {@code for} go through, as far as that can be told. */
final class Loops {
  /** The most rounds that are gone one by one. */
  static final int MOST_ROUNDS = 64;

  private Loops() {}

  /** The values of each round of a loop over items or numbers; null: nobody knows. */
  static @Nullable List<Value> rounds(For loop, Cells set) {
    return switch (loop.kind()) {
      case ITEMS -> items(set);
      case NUMBERS -> numbers(set);
      default -> null;
    };
  }

  private static @Nullable List<Value> items(Cells set) {
    List<Cells> tokens = Arguments.tokens(set);
    if (tokens.size() > MOST_ROUNDS) {
      return null;
    }
    List<Value> values = new ArrayList<>();
    for (Cells token : tokens) {
      boolean pattern = token.indexOf('*', 0) >= 0 || token.indexOf('?', 0) >= 0;
      values.add(pattern ? Value.ANYTHING : Value.of(token));
    }
    return values;
  }

  private static @Nullable List<Value> numbers(Cells set) {
    List<Cells> tokens = Arguments.tokens(set);
    if (tokens.size() != 3) {
      return null;
    }
    long[] range = new long[3];
    for (int i = 0; i < 3; i++) {
      String text = tokens.get(i).known() ? tokens.get(i).text() : "";
      if (!text.matches("[-+]?[0-9]{1,9}")) {
        return null;
      }
      range[i] = Long.parseLong(text);
    }
    List<Value> values = new ArrayList<>();
    long step = range[1];
    for (long n = range[0]; step < 0 ? n >= range[2] : n <= range[2]; n += step) {
      if (step == 0 || values.size() == MOST_ROUNDS) {
        return null;
      }
      values.add(Value.known(Long.toString(n)));
    }
    return values;
  }

  /**
   * What {@code for /f} reads.
   *
   * @param command the command line whose output it is, or null
   * @param line the text itself, or null; without either it reads files
   */
  record Text(@Nullable Cells command, @Nullable Cells line) {}

  static Text text(For loop, Cells set) {
    Cells plain = set.trimmed();
    int last = plain.length() - 1;
    char quote = last > 0 && plain.plain(0) == plain.plain(last) ? plain.plain(0) : ' ';
    boolean back = options(loop).contains("usebackq");
    Cells inner = last > 0 ? plain.slice(1, last) : plain;
    if (quote == (back ? '`' : '\'')) {
      return new Text(inner, null);
    }
    return new Text(null, quote == (back ? '\'' : '"') ? inner : null);
  }

  /** The letters of the variables that {@code for /f} fills, from the first on. */
  static int variables(For loop) {
    String options = options(loop);
    int at = options.indexOf("tokens=");
    if (at < 0) {
      return 1;
    }
    int count = 0;
    int i = at + "tokens=".length();
    int end = i;
    while (end < options.length() && "0123456789,-*".indexOf(options.charAt(end)) >= 0) {
      end++;
    }
    String spec = options.substring(i, end);
    if (spec.endsWith("*")) {
      count++;
      spec = spec.substring(0, spec.length() - 1);
    }
    for (String range : spec.split(",")) {
      String[] ends = range.split("-", 2);
      if (ends.length == 2 && ends[0].matches("[0-9]{1,2}") && ends[1].matches("[0-9]{1,2}")) {
        count += Math.max(0, Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1);
      } else if (!range.isEmpty()) {
        count++;
      }
    }
    return Math.max(1, Math.min(26, count));
  }

  /** Whether the whole line becomes the variable. */
  static boolean whole(For loop) {
    String options = options(loop).replace("usebackq", "").trim();
    return options.equals("delims=") || options.equals("tokens=*");
  }

  private static String options(For loop) {
    return loop.options().unquoted().text().toLowerCase(Locale.ROOT);
  }
}
