package io.github.bitswise.batch;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the values of variables where they are used. */
final class Expansion {
  // Known to the shell alone, and another each time it is asked.
  private static final Set<String> PASSING =
      Set.of("CD", "DATE", "TIME", "RANDOM", "CMDCMDLINE", "HIGHESTNUMANODENUMBER");
  private static final String RESULT = "ERRORLEVEL";
  // Outside of batch expansion, other signs than these mean that this is running text.
  private static final String NAME_SIGNS = "_#$@.-+()[]{}'`~";

  private final Budget budget;

  Expansion(Budget budget) {
    this.budget = budget;
  }

  /**
   * The first thing that happens to a line.
   *
   * @param arguments null on a command line, where {@code %%} is two percent signs
   */
  Cells percent(Cells line, Environment environment, @Nullable Arguments arguments) {
    budget.read(line.length());
    int first = line.indexOf('%', 0);
    if (first < 0) {
      return line;
    }
    Line out = new Line(line);
    out.copy(first);
    while (out.next < line.length()) {
      if (out.plain(0) != '%') {
        out.copy(out.next + 1);
      } else if (arguments == null || !argument(out, arguments)) {
        variable(out, '%', environment, arguments != null);
      }
    }
    return out.done();
  }

  /** What happens to a command when it is run, if exclamation marks are in it. */
  Cells delayed(Cells text, Environment environment) {
    int first = text.indexOf('!', 0);
    if (first < 0) {
      return text;
    }
    Line out = new Line(text);
    while (out.next < text.length()) {
      if (out.plain(0) == '^' && out.plain(1) == '!') {
        out.next++;
        out.copy(out.next + 1);
      } else if (out.plain(0) == '!') {
        variable(out, '!', environment, false);
      } else {
        out.copy(out.next + 1);
      }
    }
    return out.done();
  }

  /** What happens to the body of a loop each time round. */
  Cells loop(Cells text, @Nullable LoopVariables variables) {
    int first = variables == null ? -1 : text.indexOf('%', 0);
    if (first < 0) {
      return text;
    }
    budget.read(text.length());
    Line out = new Line(text);
    out.copy(first);
    while (out.next < text.length()) {
      if (out.plain(0) != '%' || !loopVariable(out, variables)) {
        out.copy(out.next + 1);
      }
    }
    return out.done();
  }

  /** {@code %%}, {@code %*}, {@code %1} and {@code %~nx1}. */
  private boolean argument(Line out, Arguments arguments) {
    char c = out.plain(1);
    if (c == '%') {
      out.add('%', 2);
      return true;
    }
    if (c == '*') {
      out.insert(arguments.everything(), 2, Unknown.passing("%*"));
      return true;
    }
    if (Signs.digit(c)) {
      out.insert(arguments.get(c - '0'), 2, Unknown.passing("%" + c));
      return true;
    }
    if (c != '~') {
      return false;
    }
    int end = letters(out, 2);
    char number = out.plain(end);
    if (number == '*') {
      out.insert(arguments.everything(), end + 1, Unknown.passing(out.written(end + 1)));
      return true;
    }
    if (!Signs.digit(number)) {
      return false;
    }
    String written = out.written(end + 1);
    Value value = arguments.get(number - '0');
    Value changed = value == null ? null : modified(value, written.substring(2, end));
    // The script itself stands in one place all along.
    Unknown unknown = number == '0' ? Unknown.lasting(written) : Unknown.passing(written);
    out.insert(changed, end + 1, unknown);
    return true;
  }

  private boolean loopVariable(Line out, @Nullable LoopVariables variables) {
    int end = 1;
    Value value = null;
    if (out.plain(1) == '~') {
      end = letters(out, 2);
      value = LoopVariables.find(variables, out.plain(end));
      while (value == null && end > 2) {
        value = LoopVariables.find(variables, out.plain(--end));
      }
    } else {
      value = LoopVariables.find(variables, out.plain(1));
    }
    if (value == null) {
      return false;
    }
    String signs = out.written(end + 1);
    Value changed = end == 1 ? value : modified(value, signs.substring(2, end));
    String written = out.doubled() ? "%" + signs : signs;
    Unknown whole = value.wholly();
    Unknown unknown = whole == null ? Unknown.passing(written) : whole.as(written);
    if (end > 1 && changed != null && changed.wholly() != null) {
      changed = null;
    }
    out.insert(changed, end + 1, unknown, written);
    return true;
  }

  private static @Nullable Value modified(Value value, String letters) {
    return letters.indexOf('$') >= 0 ? null : Modifiers.path(value, letters);
  }

  /** Where the letters after a tilde end, with a variable to search in, if there is one. */
  private static int letters(Line out, int from) {
    int end = from;
    while (Signs.letter(out.plain(end))
        && Modifiers.LETTERS.indexOf(Character.toLowerCase(out.plain(end))) >= 0
        && end < from + 32) {
      end++;
    }
    if (out.plain(end) == '$') {
      int colon = end + 1;
      while (Signs.letter(out.plain(colon)) || out.plain(colon) == '_') {
        colon++;
      }
      if (out.plain(colon) == ':') {
        return colon + 1;
      }
    }
    return end;
  }

  /** {@code %NAME%} or {@code !NAME!}, with or without a change behind a colon. */
  private void variable(Line out, char sign, Environment environment, boolean batch) {
    int close = out.find(sign);
    if (close <= 1) {
      if (batch) {
        out.next++; // a sign without a partner is dropped
      } else {
        out.copy(out.next + 1);
      }
      return;
    }
    String written = out.written(close + 1);
    int colon = written.indexOf(':');
    boolean change = colon > 1 && colon < close - 1;
    String name = written.substring(1, change ? colon : close);
    Value value = environment.get(name);
    if (value == null && !batch && !usual(name)) {
      out.copy(out.next + 1);
      return;
    }
    Unknown unknown = unknown(name, written);
    if (value == null) {
      out.insert(null, close + 1, unknown);
      return;
    }
    Unknown whole = value.wholly();
    if (!change) {
      out.insert(value, close + 1, Unknown.passing(written), written);
    } else if (whole != null) {
      out.insert(null, close + 1, whole.as(written));
    } else {
      Value changed = Modifiers.changed(value, written.substring(colon + 1, close));
      out.insert(changed, close + 1, Unknown.passing(written), written);
    }
  }

  private static Unknown unknown(String name, String written) {
    String key = name.toUpperCase(Locale.ROOT);
    if (key.equals(RESULT)) {
      return Unknown.result(written);
    }
    return PASSING.contains(key) ? Unknown.passing(written) : Unknown.lasting(written);
  }

  private static boolean usual(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && NAME_SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A line of which a part is done. */
  private final class Line {
    private final Cells in;
    private final Cells.Builder out;
    private int next;
    private int inserted;
    // Of the next sign that a search has found already.
    private int found = -1;

    Line(Cells in) {
      this.in = in;
      out = new Cells.Builder(in.length() + 32);
    }

    char plain(int ahead) {
      int i = next + ahead;
      return i < in.length() ? in.plain(i) : '\n';
    }

    /** Copies up to this place of the line. */
    void copy(int until) {
      while (next < until) {
        out.copy(in, next++);
      }
    }

    void add(char c, int width) {
      out.add(c, in.from(next), in.to(next + width - 1));
      next += width;
    }

    /** How the next characters are written. */
    String written(int width) {
      return in.slice(next, Math.min(in.length(), next + width)).text();
    }

    /** Whether the next character stands for two in the file. */
    boolean doubled() {
      return in.to(next) - in.from(next) == 2;
    }

    /** How far ahead the next sign of this kind stands; -1: nowhere. */
    int find(char sign) {
      if (found <= next) {
        found = in.indexOf(sign, next + 1);
        if (found < 0) {
          found = in.length();
        }
      }
      return found < in.length() ? found - next : -1;
    }

    void insert(@Nullable Value value, int width, Unknown otherwise) {
      insert(value, width, otherwise, otherwise.written());
    }

    /** Puts a value in place of the next characters; what is not known stands as it is written. */
    void insert(@Nullable Value value, int width, Unknown otherwise, String written) {
      int from = in.from(next);
      int to = in.to(next + width - 1);
      if (value != null && budget.insert(value.text().length(), inserted)) {
        inserted += value.text().length();
        value.appendTo(out, written, from, to);
      } else {
        out.unknown(otherwise, from, to);
      }
      next += width;
    }

    Cells done() {
      return out.done();
    }
  }
}
