package io.github.bitswise.report;

import io.github.bitswise.text.Passwords;

/** Text of users as it may be shown: no control characters, no password in an address. */
final class Shown {
  private Shown() {}

  /** The same text on one line, safe for a terminal and without passwords in addresses. */
  static String text(String text) {
    String hidden = Passwords.hideInAddresses(text);
    StringBuilder shown = null;
    for (int i = 0; i < hidden.length(); ) {
      int codePoint = hidden.codePointAt(i);
      int visible = codePoint(codePoint);
      if (visible != codePoint && shown == null) {
        shown = new StringBuilder(hidden.length()).append(hidden, 0, i);
      }
      if (shown != null) {
        shown.appendCodePoint(visible);
      }
      i += Character.charCount(codePoint);
    }
    return shown == null ? hidden : shown.toString();
  }

  /** The character, or a visible one in its place if it would steer the terminal. */
  static int codePoint(int codePoint) {
    if (codePoint < 0x20) {
      return 0x2400 + codePoint;
    }
    if (codePoint == 0x7F) {
      return 0x2421;
    }
    boolean c1 = codePoint >= 0x80 && codePoint < 0xA0;
    boolean separator = codePoint == 0x2028 || codePoint == 0x2029;
    boolean direction =
        codePoint == 0x61C
            || codePoint == 0x200E
            || codePoint == 0x200F
            || (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return c1 || separator || direction || surrogate ? 0xFFFD : codePoint;
  }
}
