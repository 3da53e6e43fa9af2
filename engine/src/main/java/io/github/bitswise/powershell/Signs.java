package io.github.bitswise.powershell;

/** What single characters are to PowerShell, which takes typographic ones as well. */
final class Signs {
  /** What stands for the end of the text. */
  static final char END = '\uFFFF';

  private Signs() {}

  static boolean blank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c > '\u007F' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean dash(char c) {
    return c == '-' || c >= '\u2013' && c <= '\u2015';
  }

  static boolean single(char c) {
    return c == '\'' || c >= '\u2018' && c <= '\u201B';
  }

  static boolean twice(char c) {
    return c == '"' || c >= '\u201C' && c <= '\u201E';
  }

  static boolean quote(char c) {
    return single(c) || twice(c);
  }

  static boolean name(char c) {
    return c == '_' || c != END && Character.isLetterOrDigit(c);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a word of a command ends before it. */
  static boolean ends(char c) {
    return c == END || blank(c) || lineEnd(c) || "(){};,|&<>".indexOf(c) >= 0;
  }
}
