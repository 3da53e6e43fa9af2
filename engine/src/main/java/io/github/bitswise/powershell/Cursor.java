package io.github.bitswise.powershell;

/** Goes through a text, past blanks, continued lines and comments. */
final class Cursor {
  private final String text;
  private final Notes notes;
  private int next;

  Cursor(String text, Notes notes) {
    this.text = text;
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
    return i < text.length() ? text.charAt(i) : Signs.END;
  }

  boolean done() {
    return next >= text.length();
  }

  char take() {
    return next < text.length() ? text.charAt(next++) : Signs.END;
  }

  void skip(int count) {
    next = Math.min(text.length(), next + count);
  }

  boolean take(char c) {
    if (!done() && peek() == c) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether this text, in any case of letters, comes next. */
  boolean sees(String word) {
    return text.regionMatches(true, next, word, 0, word.length());
  }

  boolean take(String word) {
    if (sees(word)) {
      next += word.length();
      return true;
    }
    return false;
  }

  String since(int from) {
    return text.substring(from, next);
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
