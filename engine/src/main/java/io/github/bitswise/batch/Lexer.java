package io.github.bitswise.batch;

import org.jspecify.annotations.Nullable;

/** Goes through the characters of a command: quotes, carets, continued lines, redirections. */
final class Lexer {
  /** What {@link #peek} says after the last character. */
  static final int END = -1;

  private final Lines lines;
  private final Cells.Builder tape = new Cells.Builder(256);
  private int next;
  private int depth;
  private boolean cut;

  Lexer(Lines lines) {
    this.lines = lines;
  }

  /** Starts the next command; forgets the text of the last one. */
  void restart() {
    cut = false;
    depth = 0;
    tape.clear();
    next = 0;
  }

  /** Gives up the command: from here on there is nothing more. */
  void cut() {
    cut = true;
  }

  boolean isCut() {
    return cut;
  }

  /** Takes note of a parenthesis: inside, the closing one ends a command. */
  void nest(int by) {
    depth += by;
  }

  /** The next character; a line end is {@code \n}. */
  int peek() {
    if (cut) {
      return END;
    }
    if (next == tape.length()) {
      Cells line = lines.next();
      if (line == null) {
        return END;
      }
      tape.copy(line);
    }
    return tape.plain(next);
  }

  /** The character after the next one, on the same line. */
  int second() {
    return peek() == END || next + 1 >= tape.length() ? END : tape.plain(next + 1);
  }

  void take() {
    next++;
  }

  /** Where the next character starts in the file; at the end, where the text ends. */
  int from() {
    if (next < tape.length()) {
      return tape.from(next);
    }
    return tape.length() > 0 ? tape.to(tape.length() - 1) : lines.offset();
  }

  /** Where the last character that was taken ends in the file. */
  int to() {
    return next > 0 ? tape.to(next - 1) : from();
  }

  /** Where the line of the next character ends in the file. */
  int lineEnd() {
    int i = next;
    while (i < tape.length() && tape.plain(i) != '\n') {
      i++;
    }
    return i < tape.length() ? tape.from(i) : from();
  }

  void skipBlanks() {
    while (Signs.blank(peek()) || continues()) {
      next += continues() ? 2 : 1;
    }
  }

  void skipDelimiters() {
    while (Signs.delimiter(peek()) || continues()) {
      next += continues() ? 2 : 1;
    }
  }

  /** Whether a caret comes next that joins the next line to this one. */
  private boolean continues() {
    return peek() == '^' && second() == '\n';
  }

  /** Goes to the line end, but not past it. */
  void skipLine() {
    while (peek() != END && peek() != '\n') {
      next++;
    }
  }

  /** Ends the command: goes past the line end, wherever reading has stopped. */
  void finishLine() {
    cut = false;
    while (next < tape.length() && tape.plain(next) != '\n') {
      next++;
    }
  }

  /** Whether a command ends here. */
  boolean ends() {
    int c = peek();
    return c == END || c == '\n' || c == '&' || c == '|' || (c == ')' && depth > 0);
  }

  /** Takes a word of the language if it comes next and ends there. */
  boolean keyword(String word) {
    if (peek() == END || next + word.length() >= tape.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(tape.plain(next + i)) != word.charAt(i)) {
        return false;
      }
    }
    char after = tape.plain(next + word.length());
    if (!Signs.delimiter(after) && "\n&|<>()/\"%@".indexOf(after) < 0) {
      return false;
    }
    next += word.length();
    return true;
  }

  /** The text of a command up to its end, without redirections. */
  Cells command() {
    Cells.Builder out = new Cells.Builder(64);
    boolean quoted = false;
    int raw = -1;
    while (true) {
      int c = peek();
      if (c == END || c == '\n') {
        break;
      }
      if (quoted || c == '"') {
        quoted ^= c == '"';
      } else if (c == '^') {
        escaped(out);
        continue;
      } else if (c == '<' || c == '>') {
        int last = out.length() - 1;
        boolean handle =
            raw == next - 1
                && last >= 0
                && Signs.digit(out.plain(last))
                && (last == 0 || Signs.delimiter(out.plain(last - 1)));
        if (handle) {
          out.dropLast();
        }
        redirection();
        continue;
      } else if (ends()) {
        break;
      }
      copy(out);
      raw = next;
      next++;
    }
    return out.done();
  }

  /** Takes a redirection, if one comes next. */
  boolean redirected() {
    int c = peek();
    boolean handle = Signs.digit(c) && (second() == '<' || second() == '>');
    if (handle) {
      next++;
    } else if (c != '<' && c != '>') {
      return false;
    }
    redirection();
    return true;
  }

  private void redirection() {
    next++;
    if (peek() == '>') {
      next++;
    }
    if (peek() == '&') {
      next++;
      skipBlanks();
      if (Signs.digit(peek())) {
        next++;
        return;
      }
    }
    token();
  }

  /** A token of the language, with its quotes; empty where a sign or the line end comes next. */
  Cells token() {
    skipDelimiters();
    return operand();
  }

  /** The same, where it has to come at once. */
  Cells operand() {
    Cells.Builder out = new Cells.Builder(32);
    boolean quoted = false;
    while (true) {
      int c = peek();
      if (c == END || c == '\n') {
        break;
      }
      if (quoted || c == '"') {
        quoted ^= c == '"';
      } else if (c == '^') {
        escaped(out);
        continue;
      } else if (Signs.delimiter(c) || c == '<' || c == '>' || ends()) {
        break;
      }
      copy(out);
      next++;
    }
    return out.done();
  }

  /** What stands between parentheses; the opening one is taken already. */
  @Nullable Cells parenthesised() {
    Cells.Builder out = new Cells.Builder(64);
    boolean quoted = false;
    while (true) {
      int c = peek();
      if (c == END) {
        return null;
      }
      if (c == '\n') {
        quoted = false;
      } else if (quoted || c == '"') {
        quoted ^= c == '"';
      } else if (c == '^') {
        escaped(out);
        continue;
      } else if (c == ')') {
        next++;
        return out.done();
      }
      copy(out);
      next++;
    }
  }

  private void copy(Cells.Builder out) {
    out.add(tape.raw(next), tape.from(next), tape.to(next), tape.unknown(next));
  }

  /** A caret takes the meaning from the next character, or joins the next line to this one. */
  private void escaped(Cells.Builder out) {
    int from = tape.from(next);
    next++;
    int c = peek();
    if (c == '\n') {
      next++;
      c = peek();
      if (c != END && "&|<>()^\"".indexOf(c) >= 0) {
        copy(out);
        next++;
      }
    } else if (c != END) {
      out.add(tape.raw(next), from, tape.to(next), tape.unknown(next));
      next++;
    }
  }
}
