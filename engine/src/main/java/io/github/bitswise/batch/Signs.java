package io.github.bitswise.batch;

/** Which characters mean something to {@code cmd.exe}. */
final class Signs {

  private Signs() {}

  /** What separates the arguments of a program. */
  static boolean blank(int c) {
    return c == ' ' || c == '\t';
  }

  /** What separates tokens of the shell. */
  static boolean delimiter(int c) {
    return switch (c) {
      case ' ', '\t', ',', ';', '=', '\u000B', '\f', '\u00A0' -> true;
      default -> false;
    };
  }

  static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean letter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
