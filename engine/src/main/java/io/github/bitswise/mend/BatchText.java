package io.github.bitswise.mend;

import java.util.Locale;
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
    String read = read(inside);
    if (!plain || !same(read, was) || !writable(now)) {
      return Optional.empty();
    }
    String text = read.equals(was) ? now : like(read, now);
    return Optional.of(quoted ? '"' + escaped(text) + '"' : argument(text));
  }

  /** A path behind the folder that the shell is in; empty where it is not written plainly. */
  static Optional<String> inFolder(String written, String path) {
    boolean quoted = written.equals('"' + path + '"');
    boolean plain = path.chars().noneMatch(c -> "\"%!^:".indexOf(c) >= 0);
    return (quoted || written.equals(path)) && plain
        ? Optional.of("\"%cd%\\" + path.replaceFirst("^\\.[\\\\/]", "") + '"')
        : Optional.empty();
  }

  /** Whether these name the same thing, however they are spelled. */
  static boolean same(String one, String other) {
    return one.replace('_', '-').equalsIgnoreCase(other.replace('_', '-'));
  }

  /** A name in the way that another one is spelled. */
  static String like(String was, String now) {
    boolean loud = was.equals(was.toUpperCase(Locale.ROOT)) && !was.matches("[^a-zA-Z]*");
    return loud ? now.toUpperCase(Locale.ROOT).replace('-', '_') : now;
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
