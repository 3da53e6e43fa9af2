package io.github.bitswise.mend;

import java.util.Optional;

/** Words of a command line in a batch file. */
final class BatchText {
  private static final String SPECIAL = " \t&|<>()^,;=";

  private BatchText() {}

  /**
   * A value in place of another, in quotes where that one is; empty where what is written is more
   * than that value.
   *
   * @param written as the file has it
   */
  static Optional<String> replaced(String written, String was, String now) {
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    String inside = quoted ? written.substring(1, written.length() - 1) : written;
    boolean plain = inside.indexOf('"') < 0 && (quoted || inside.indexOf('^') < 0);
    if (!plain || !read(inside).equals(was) || !writable(now)) {
      return Optional.empty();
    }
    return Optional.of(quoted ? '"' + escaped(now) + '"' : argument(now));
  }

  /** Percent signs that begin no variable stand for themselves; the rules see them so. */
  private static String read(String inside) {
    return inside.replace("%%", "%");
  }

  /** Quotes and line ends have no safe form; exclamation marks turn on a setting. */
  private static boolean writable(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '!' || c < ' ');
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  /** As one word, in quotes where it needs them. */
  static String argument(String text) {
    boolean special = text.isEmpty() || text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    return special ? '"' + escaped(text) + '"' : escaped(text);
  }
}
