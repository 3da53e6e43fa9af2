package io.github.bitswise.powershell;

import java.util.Arrays;

/** Goes through a text, past blanks, continued lines and comments. */
final class Cursor {
  private final char[] text;
  private final Notes notes;
  private int next;

  Cursor(String text, Notes notes) {
    this.text = text.toCharArray();
    this.notes = notes;
  }

  int at() {
    return next;
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    int i = next + ahead;
    return i < text.length ? text[i] : Signs.END;
  }

  boolean done() {
    return next >= text.length;
  }

  char take() {
    return next < text.length ? text[next++] : Signs.END;
  }

  void skip(int count) {
    next = Math.min(text.length, next + count);
  }

  /** Goes back to where it was. */
  void back(int at) {
    next = at;
  }

  boolean take(char c) {
    if (!done() && peek() == c) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether this text, which is in lower case, comes next in any case of letters. */
  boolean sees(String word) {
    int i = 0;
    while (i < word.length() && Character.toLowerCase(peek(i)) == word.charAt(i)) {
      i++;
    }
    return i == word.length();
  }

  boolean take(String word) {
    if (sees(word)) {
      next += word.length();
      return true;
    }
    return false;
  }

  String since(int from) {
    return new String(text, from, next - from);
  }

  /**
   * Takes the statements of a text, whose {@code $(} comes next, as they are meant: up to the
   * parenthesis that closes them, a doubled quote or one with a backtick before it is only a quote.
   * They get shorter by that, and blanks behind them make up for it.
   */
  void unquote() {
    int close = next + 2;
    boolean quotes = false;
    for (int open = 1; close < text.length; close++) {
      char c = text[close];
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      quotes |= quoted(close);
    }
    if (!quotes || close >= text.length) {
      return;
    }
    int to = next + 2;
    for (int i = to; i < close; i++) {
      i += quoted(i) ? 1 : 0;
      text[to++] = text[i];
    }
    Arrays.fill(text, to, close, ' ');
  }

  private boolean quoted(int i) {
    return (text[i] == '`' || Signs.twice(text[i]))
        && i + 1 < text.length
        && Signs.twice(text[i + 1]);
  }

  /** Past blanks, comments and continued lines, but not past the end of the line. */
  void blanks() {
    while (!done()) {
      char c = peek();
      if (Signs.blank(c)) {
        next++;
      } else if (c == '`' && Signs.lineEnd(peek(1))) {
        next++;
        lineEnd();
      } else if (c == '`' && Signs.blank(peek(1))) {
        next += 2;
      } else if (c == '#') {
        comment();
      } else if (c == '<' && peek(1) == '#') {
        block();
      } else {
        return;
      }
    }
  }

  /** Past the same, and past line ends. */
  void space() {
    blanks();
    while (!done() && Signs.lineEnd(peek())) {
      next++;
      blanks();
    }
  }

  private void lineEnd() {
    if (take('\r')) {
      take('\n');
    } else {
      take('\n');
    }
  }

  private void comment() {
    int from = ++next;
    toLineEnd();
    notes.comment(from, next);
  }

  void toLineEnd() {
    while (!done() && !Signs.lineEnd(peek())) {
      next++;
    }
  }

  private void block() {
    next += 2;
    int from = next;
    while (!done() && !(peek() == '#' && peek(1) == '>')) {
      if (Signs.lineEnd(peek())) {
        notes.comment(from, next);
        from = next + 1;
      }
      next++;
    }
    notes.comment(from, next);
    skip(2);
  }
}
