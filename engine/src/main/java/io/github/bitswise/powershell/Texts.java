package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Part;
import io.github.bitswise.powershell.Node.Text;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts: in quotes of both kinds, over several lines, and words without quotes. */
final class Texts {
  private static final int MOST_DIGITS = 6;

  private final Cursor cursor;
  private final Parser parser;

  Texts(Cursor cursor, Parser parser) {
    this.cursor = cursor;
    this.parser = parser;
  }

  /** Collects the parts of a text. */
  private static final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    void add(char c) {
      plain.append(c);
    }

    void add(Expression inset) {
      flush();
      parts.add(new Part("", inset));
    }

    void addAll(String text) {
      plain.append(text);
    }

    void addAll(Text text) {
      for (Part part : text.parts()) {
        if (part.inset() == null) {
          plain.append(part.plain());
        } else {
          add(part.inset());
        }
      }
    }

    private void flush() {
      if (plain.length() > 0) {
        parts.add(new Part(plain.toString(), null));
        plain.setLength(0);
      }
    }

    Text done(boolean quoted, int from, int to) {
      flush();
      return new Text(List.copyOf(parts), quoted, from, to);
    }
  }

  /** A text in quotes, which come next. */
  Text quoted() {
    int from = cursor.at();
    return Signs.single(cursor.take()) ? plain(from) : expanded(from);
  }

  private Text plain(int from) {
    Parts parts = new Parts();
    while (!cursor.done()) {
      char c = cursor.take();
      if (Signs.single(c)) {
        if (!Signs.single(cursor.peek())) {
          return parts.done(true, from, cursor.at());
        }
        cursor.skip(1);
      }
      parts.add(c);
    }
    parser.skipped("this text has no closing quote", from);
    return parts.done(true, from, cursor.at());
  }

  private Text expanded(int from) {
    Parts parts = new Parts();
    while (!cursor.done()) {
      char c = cursor.peek();
      if (Signs.twice(c)) {
        cursor.skip(1);
        if (!Signs.twice(cursor.peek())) {
          return parts.done(true, from, cursor.at());
        }
        parts.add(cursor.take());
      } else {
        inner(c, parts, false);
      }
    }
    parser.skipped("this text has no closing quote", from);
    return parts.done(true, from, cursor.at());
  }

  /**
   * One character of a text in which variables stand, or what it begins.
   *
   * @param lines whether the text is one over several lines, in which quotes are nothing special
   */
  private void inner(char c, Parts parts, boolean lines) {
    if (c == '`') {
      cursor.skip(1);
      escape(parts);
    } else if (c == '$') {
      Expression inset = inset(lines);
      if (inset == null) {
        parts.add(cursor.take());
      } else {
        parts.add(inset);
      }
    } else {
      parts.add(cursor.take());
    }
  }

  private void escape(Parts parts) {
    if (cursor.done()) {
      return;
    }
    char c = cursor.take();
    switch (c) {
      case '0' -> parts.add('\uFFFD');
      case 'a' -> parts.add('\u0007');
      case 'b' -> parts.add('\b');
      case 'e' -> parts.add('\u001B');
      case 'f' -> parts.add('\f');
      case 'n' -> parts.add('\n');
      case 'r' -> parts.add('\r');
      case 't' -> parts.add('\t');
      case 'u' -> parts.addAll(code());
      case 'v' -> parts.add('\u000B');
      default -> parts.add(c);
    }
  }

  /** The character whose number stands in braces, or only the letter before them. */
  private String code() {
    int i = 1;
    while (i <= MOST_DIGITS && Character.digit(cursor.peek(i), 16) >= 0) {
      i++;
    }
    if (cursor.peek() != '{' || cursor.peek(i) != '}' || i == 1) {
      return "u";
    }
    int from = cursor.at() + 1;
    cursor.skip(i);
    int number = Integer.parseInt(cursor.since(from), 16);
    cursor.skip(1);
    return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
  }

  /** A text over several lines, whose {@code @} and quote come next; null if they open none. */
  @Nullable Text here() {
    int i = 2;
    while (Signs.blank(cursor.peek(i))) {
      i++;
    }
    if (!Signs.lineEnd(cursor.peek(i))) {
      return null;
    }
    int from = cursor.at();
    boolean expands = Signs.twice(cursor.peek(1));
    cursor.skip(i);
    Parts parts = new Parts();
    boolean first = true;
    while (!cursor.done()) {
      char c = cursor.peek();
      if (Signs.lineEnd(c)) {
        int width = c == '\r' && cursor.peek(1) == '\n' ? 2 : 1;
        char open = cursor.peek(width);
        boolean closes = expands ? Signs.twice(open) : Signs.single(open);
        if (closes && cursor.peek(width + 1) == '@') {
          cursor.skip(width + 2);
          return parts.done(true, from, cursor.at());
        }
        cursor.skip(width);
        if (!first) {
          parts.add('\n');
        }
        first = false;
      } else if (expands) {
        inner(c, parts, true);
      } else {
        parts.add(cursor.take());
      }
    }
    parser.skipped("this text has no closing quote", from);
    return parts.done(true, from, cursor.at());
  }

  /** A word of a command without quotes around it. */
  Text word() {
    int from = cursor.at();
    Parts parts = new Parts();
    while (!Signs.ends(cursor.peek())) {
      char c = cursor.peek();
      if (Signs.quote(c) && cursor.at() > from) {
        parts.addAll(quoted());
      } else if (c == '`' && Signs.lineEnd(cursor.peek(1))) {
        break;
      } else {
        inner(c, parts, false);
      }
    }
    return parts.done(false, from, cursor.at());
  }

  /** What a dollar sign puts in; null if it stands for itself. */
  private @Nullable Expression inset(boolean lines) {
    if (cursor.peek(1) == '(') {
      if (!lines) {
        cursor.unquote();
      }
      return parser.sub();
    }
    return variable();
  }

  /** The variable whose dollar or at sign comes next; null if there is none. */
  @Nullable Variable variable() {
    int from = cursor.at();
    char c = cursor.peek(1);
    if (c == '{') {
      return braced(from);
    }
    if (c == '$' || c == '?' || c == '^') {
      cursor.skip(2);
      return new Variable(String.valueOf(c), from, cursor.at());
    }
    boolean scoped = c == ':' && cursor.peek(2) != ':' && Signs.name(cursor.peek(2));
    if (!Signs.name(c) && !scoped) {
      return null;
    }
    cursor.skip(1);
    while (Signs.name(cursor.peek()) || scope()) {
      cursor.skip(1);
    }
    return new Variable(cursor.since(from + 1), from, cursor.at());
  }

  /** Whether a colon comes next that ends a scope and not the variable. */
  private boolean scope() {
    return cursor.peek() == ':' && Signs.name(cursor.peek(1));
  }

  private Variable braced(int from) {
    cursor.skip(2);
    Parts name = new Parts();
    while (!cursor.done() && cursor.peek() != '}') {
      if (cursor.take('`')) {
        escape(name);
      } else {
        name.add(cursor.take());
      }
    }
    cursor.skip(1);
    return new Variable(name.plain.toString(), from, cursor.at());
  }
}
