package io.github.bitswise.text;

import java.util.Locale;

/**
 * Hides passwords in text, going by the text alone: messages and files that could not be read have
 * no tree to go by. Rather hides too much than too little.
 */
public final class Passwords {
  private static final String SCHEME_END = "://";
  private static final int LONGEST_QUOTE = 60;

  private Passwords() {}

  /** A text of a file in backticks for a message: one line, not too long, no password. */
  public static String quoted(String value) {
    String text = hide(value);
    StringBuilder line = new StringBuilder("`");
    int shown = 0;
    for (int i = 0; i < text.length() && shown < LONGEST_QUOTE; shown++) {
      int c = text.codePointAt(i);
      line.appendCodePoint(Character.isISOControl(c) || c == '`' ? '?' : c);
      i += Character.charCount(c);
    }
    return line.append(text.codePointCount(0, text.length()) > shown ? "…`" : "`").toString();
  }

  /** Whether a key of this name, or of one that is easily mistyped for it, holds a password. */
  public static boolean named(String key) {
    for (int i = 0; i < key.length(); ) {
      int start = i;
      while (i < key.length() && wordCharacter(key.charAt(i))) {
        i++;
      }
      if (secret(key, start, i)) {
        return true;
      }
      // Paths and addresses are no names of passwords, whatever words they hold.
      if (i < key.length() && " .".indexOf(key.charAt(i++)) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * The text with every password starred out, also what follows a key whose colon was forgotten;
   * same length, same line breaks.
   */
  public static String hide(String text) {
    return hide(text, true);
  }

  /** The same, where a colon or equals sign says that it is one. */
  public static String hideNamed(String text) {
    return hide(text, false);
  }

  private static String hide(String text, boolean keys) {
    char[] shown = text.toCharArray();
    int i = 0;
    while (i < shown.length) {
      if (!wordCharacter(shown[i])) {
        i++;
        continue;
      }
      int start = i;
      while (i < shown.length && wordCharacter(shown[i])) {
        i++;
      }
      if (secret(text, start, i)) {
        i = hideValue(text, shown, start, i, keys);
      }
    }
    hideInAddresses(shown);
    return new String(shown);
  }

  /** The text with {@code user:password@} in addresses starred out. */
  public static String hideInAddresses(String text) {
    if (!text.contains(SCHEME_END)) {
      return text;
    }
    char[] shown = text.toCharArray();
    hideInAddresses(shown);
    return new String(shown);
  }

  private static boolean wordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  private static boolean secret(String text, int start, int end) {
    int length = end - start;
    if (length < 3 || length > 30) {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (word.equals("passport")) { // a scheme
      return false;
    }
    return word.startsWith("pass")
        || word.contains("passw")
        || word.contains("pwd")
        || word.contains("secret")
        || word.endsWith("authorization")
        || (length >= 6
            && length <= 10
            && (word.startsWith("p") || word.endsWith("d"))
            && Nearest.distance(word, "password") <= 2);
  }

  /** Stars out the value after a key and returns where to go on. */
  private static int hideValue(String text, char[] shown, int keyStart, int keyEnd, boolean keys) {
    int i = keyEnd;
    if (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      i++;
    }
    i = skipBlanks(text, i);
    boolean separated = i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '=');
    if (!separated) {
      return keys && i > keyEnd && opensLine(text, keyStart) ? starLine(text, shown, i) : keyEnd;
    }
    i = skipBlanks(text, i + 1);
    int starred = starred(text, i);
    if (starred > i) {
      return starred;
    }
    if (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      return starQuoted(text, shown, i);
    }
    return starPlain(text, shown, i, keyStart);
  }

  /** Where a value ends that is starred out already; where it starts if it is not. */
  private static int starred(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == '*' || text.charAt(i) == ' ')) {
      i++;
    }
    return i == text.length() || "\n\r,}]".indexOf(text.charAt(i)) >= 0 ? i : from;
  }

  /** Whether a key could stand here whose colon was forgotten. */
  private static boolean opensLine(String text, int keyStart) {
    int i = keyStart;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    return i == 0 || "\n\r-{,\"'".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static int starLine(String text, char[] shown, int from) {
    int i = from;
    while (i < text.length() && !lineEnd(text.charAt(i))) {
      star(shown, i++);
    }
    return i;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** To the closing quote, over line ends; where there is none, to the end of the text. */
  private static int starQuoted(String text, char[] shown, int open) {
    char quote = text.charAt(open);
    int i = open + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == quote && !(quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'')) {
        return i + 1;
      }
      boolean pair = c == '\\' && quote == '"' || c == quote;
      star(shown, i++);
      if (pair && i < text.length()) {
        star(shown, i++);
      }
    }
    return i;
  }

  /** To the end of the line, and on over lines that stand further in than the key. */
  private static int starPlain(String text, char[] shown, int from, int keyStart) {
    int keyColumn = keyStart - lineStart(text, keyStart);
    int i = from;
    while (true) {
      i = starLine(text, shown, i);
      int content = nextContent(text, i);
      if (content >= text.length() || content - lineStart(text, content) <= keyColumn) {
        return i;
      }
      i = content;
    }
  }

  /** Where the next character stands that is no blank and no line end. */
  private static int nextContent(String text, int from) {
    int i = from;
    while (i < text.length()
        && (lineEnd(text.charAt(i)) || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static int lineStart(String text, int at) {
    int i = at;
    while (i > 0 && !lineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static void star(char[] shown, int i) {
    if (!lineEnd(shown[i])) {
      shown[i] = '*';
    }
  }

  private static void hideInAddresses(char[] shown) {
    for (int i = 0; i + 2 < shown.length; i++) {
      if (shown[i] == ':' && shown[i + 1] == '/' && shown[i + 2] == '/') {
        int colon = -1;
        int j = i + 3;
        while (j < shown.length && userInfo(shown[j])) {
          if (shown[j] == ':' && colon < 0) {
            colon = j;
          }
          j++;
        }
        if (colon > 0 && j < shown.length && shown[j] == '@') {
          for (int k = colon + 1; k < j; k++) {
            shown[k] = '*';
          }
        }
      }
    }
  }

  private static boolean userInfo(char c) {
    return c > ' ' && c != '/' && c != '@' && c != '"' && c != '\'' && c != '`';
  }
}
