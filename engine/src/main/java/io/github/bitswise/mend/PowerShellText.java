package io.github.bitswise.mend;

import java.util.Optional;

/** Values in a PowerShell script. */
final class PowerShellText {
  private static final String SPECIAL = " \t'\"`$(){};,|&<>@#";

  private PowerShellText() {}

  /**
   * A value in place of another, in the quotes of that one; empty where what is written is more
   * than that value.
   */
  static Optional<String> replaced(String written, String was, String now) {
    if (now.chars().anyMatch(c -> c < ' ')) {
      return Optional.empty();
    }
    if (enclosed(written, '\'')) {
      String inside = written.substring(1, written.length() - 1).replace("''", "'");
      return inside.equals(was) ? Optional.of(singleQuoted(now)) : Optional.empty();
    }
    if (enclosed(written, '"')) {
      String inside = written.substring(1, written.length() - 1);
      boolean plain = inside.chars().noneMatch(c -> c == '$' || c == '`' || c == '"');
      return plain && inside.equals(was)
          ? Optional.of('"' + now.replaceAll("([`$\"])", "`$1") + '"')
          : Optional.empty();
    }
    return written.equalsIgnoreCase(was) && written.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)
        ? Optional.of(written.startsWith("-") ? now : argument(now))
        : Optional.empty();
  }

  private static boolean enclosed(String written, char quote) {
    int last = written.length() - 1;
    return last > 0 && written.charAt(0) == quote && written.charAt(last) == quote;
  }

  private static String singleQuoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** As one argument, in quotes where it needs them. */
  static String argument(String text) {
    boolean special =
        text.isEmpty()
            || text.startsWith("-")
            || text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    return special ? singleQuoted(text) : text;
  }
}
