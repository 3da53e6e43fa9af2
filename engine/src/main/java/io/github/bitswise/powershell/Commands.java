package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Argument;
import io.github.bitswise.powershell.Node.Command;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Part;
import io.github.bitswise.powershell.Node.Text;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads commands with their arguments. */
final class Commands {
  private final Cursor cursor;
  private final Texts texts;
  private final Expressions expressions;
  private final Parser parser;

  Commands(Cursor cursor, Texts texts, Expressions expressions, Parser parser) {
    this.cursor = cursor;
    this.texts = texts;
    this.expressions = expressions;
    this.parser = parser;
  }

  /** Whether a command comes next, and no expression. */
  boolean next() {
    char c = cursor.peek();
    if (c == '&') {
      return cursor.peek(1) != '&';
    }
    if (c == '.') {
      return !Signs.digit(cursor.peek(1));
    }
    if (c == '$' || c == '(' || c == '[' || c == '{' || Signs.quote(c)) {
      return false;
    }
    if (c == '@') {
      char next = cursor.peek(1);
      return next != '(' && next != '{' && !Signs.quote(next) && !Signs.name(next);
    }
    if (Signs.digit(c)) {
      return !number();
    }
    return !expressions.operatorFirst();
  }

  /** Whether digits come next that are a number and no name. */
  private boolean number() {
    int i = 0;
    while (i < 40 && (Signs.digit(cursor.peek(i)) || i > 0 && Signs.name(cursor.peek(i)))) {
      i++;
    }
    char after = cursor.peek(i);
    boolean letters = false;
    for (int k = 0; k < i; k++) {
      char c = Character.toLowerCase(cursor.peek(k));
      letters |= !Signs.digit(c) && "xabcdefklmgtpun".indexOf(c) < 0;
    }
    return !letters && (Signs.ends(after) || "+-*/%.=[]".indexOf(after) >= 0 || Signs.dash(after));
  }

  Command command() {
    int from = cursor.at();
    String operator = "";
    if (cursor.take('&')) {
      operator = "&";
    } else if (cursor.peek() == '.' && !path(cursor.peek(1))) {
      cursor.skip(1);
      operator = ".";
    }
    cursor.blanks();
    Expression name = operator.isEmpty() ? texts.word() : called();
    if (name instanceof Text word && word.parts().size() == 1) {
      parser.calls(word.parts().get(0).plain());
    }
    List<Argument> arguments = new ArrayList<>();
    int end = Math.max(cursor.at(), from);
    while (true) {
      cursor.blanks();
      char c = cursor.peek();
      if (redirected()) {
        end = cursor.at();
        continue;
      }
      if (Signs.lineEnd(c) && parser.configures() && blockFollows(arguments)) {
        cursor.space();
        continue;
      }
      if (c == Signs.END || Signs.lineEnd(c) || ")};|&".indexOf(c) >= 0) {
        break;
      }
      int before = cursor.at();
      if (cursor.take("--%")) {
        verbatim(arguments);
      } else {
        arguments.add(argument());
      }
      if (cursor.at() == before) {
        parser.skipped("this cannot be read", before);
        cursor.skip(1);
      }
      end = cursor.at();
    }
    return new Command(name, operator, List.copyOf(arguments), from, end);
  }

  /** Whether the block of a command stands on the next line. */
  private boolean blockFollows(List<Argument> arguments) {
    int i = 0;
    while (i < 200 && (Signs.blank(cursor.peek(i)) || Signs.lineEnd(cursor.peek(i)))) {
      i++;
    }
    return cursor.peek(i) == '{'
        && arguments.stream().noneMatch(each -> each.value() instanceof Node.Code);
  }

  private static boolean path(char c) {
    return c == '\\' || c == '/' || c == '.' || Signs.name(c);
  }

  /** What stands behind a call operator. */
  private Expression called() {
    char c = cursor.peek();
    if (c != '$' && c != '(' && c != '{' && !Signs.quote(c)) {
      return texts.word();
    }
    Expression called = expressions.operand(true);
    return c == '$' && more() ? joined(called) : called;
  }

  /** The rest of the line, which the program gets as it stands. */
  private void verbatim(List<Argument> arguments) {
    cursor.blanks();
    while (!cursor.done() && !Signs.lineEnd(cursor.peek()) && cursor.peek() != '|') {
      int from = cursor.at();
      StringBuilder plain = new StringBuilder();
      boolean quoted = false;
      while (!cursor.done()
          && !Signs.lineEnd(cursor.peek())
          && (quoted || !Signs.blank(cursor.peek()) && cursor.peek() != '|')) {
        char c = cursor.take();
        quoted ^= c == '"';
        plain.append(c == '"' ? "" : c);
      }
      Text word = new Text(List.of(new Part(plain.toString(), null)), quoted, from, cursor.at());
      arguments.add(new Argument(null, word, false, from, cursor.at()));
      while (Signs.blank(cursor.peek())) {
        cursor.skip(1);
      }
    }
  }

  private Argument argument() {
    int from = cursor.at();
    char c = cursor.peek();
    if (c == '@' && Signs.name(cursor.peek(1))) {
      Variable variable = texts.variable();
      return new Argument(null, variable, true, from, cursor.at());
    }
    if (Signs.dash(c) && parameterStart(cursor.peek(1))) {
      return parameter(from);
    }
    Expression value = values();
    return new Argument(null, value, false, from, value.to());
  }

  private static boolean parameterStart(char c) {
    return c == '_' || c == '?' || c != Signs.END && Character.isLetter(c);
  }

  private Argument parameter(int from) {
    cursor.skip(1);
    while (Signs.name(cursor.peek()) || cursor.peek() == '?' || inside()) {
      cursor.skip(1);
    }
    String name = cursor.since(from + 1);
    Expression value = null;
    if (cursor.take(':')) {
      cursor.blanks();
      char c = cursor.peek();
      if (c != Signs.END && !Signs.lineEnd(c) && ")};|".indexOf(c) < 0) {
        value = values();
      }
    } else if (cursor.peek() == '.' && Signs.name(cursor.peek(1))
        || cursor.peek() == '='
        || cursor.peek() == '/'
        || cursor.peek() == '\\') {
      // A word for a program that only begins like a parameter.
      Text rest = texts.word();
      List<Part> parts = new ArrayList<>();
      parts.add(new Part("-" + name, null));
      parts.addAll(rest.parts());
      Text word = new Text(List.copyOf(parts), false, from, cursor.at());
      return new Argument(null, word, false, from, cursor.at());
    }
    return new Argument(name, value, false, from, value == null ? cursor.at() : value.to());
  }

  /** Whether a dash comes next that is a part of a name. */
  private boolean inside() {
    return Signs.dash(cursor.peek()) && Signs.name(cursor.peek(1));
  }

  /** One value, or several with commas between. */
  private Expression values() {
    return expressions.listed(cursor.at(), this::value);
  }

  private Expression value() {
    char c = cursor.peek();
    char next = cursor.peek(1);
    boolean special = c == '@' && (next == '(' || next == '{' || Signs.quote(next));
    if (c == '(' || c == '{' || special || Signs.quote(c) || c == '$' && next == '(') {
      Expression value = expressions.operand(true);
      return value instanceof Node.Sub && more() ? joined(value) : value;
    }
    if (c == '$') {
      Expression value = expressions.operand(true);
      return more() ? joined(value) : value;
    }
    return texts.word();
  }

  /** Whether the word goes on. */
  private boolean more() {
    char c = cursor.peek();
    char next = cursor.peek(1);
    return !Signs.ends(c) && !(c == '`' && (Signs.lineEnd(next) || Signs.blank(next)));
  }

  /** A word that begins with a variable. */
  private Expression joined(Expression first) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", first));
    while (more()) {
      int before = cursor.at();
      parts.addAll(Signs.quote(cursor.peek()) ? texts.quoted().parts() : texts.word().parts());
      if (cursor.at() == before) {
        break;
      }
    }
    return new Text(List.copyOf(parts), false, first.from(), cursor.at());
  }

  /** Takes a redirection, if one comes next. */
  boolean redirected() {
    int digit = Signs.digit(cursor.peek()) || cursor.peek() == '*' ? 1 : 0;
    if (cursor.peek(digit) != '>' && !(digit == 0 && cursor.peek() == '<')) {
      return false;
    }
    cursor.skip(digit + 1);
    cursor.take('>');
    if (cursor.take('&')) {
      cursor.skip(1);
      return true;
    }
    cursor.blanks();
    char c = cursor.peek();
    if (c != Signs.END && !Signs.lineEnd(c) && ")};|&,<>".indexOf(c) < 0) {
      value();
    }
    return true;
  }

  /** The pattern of a case of a switch. */
  @Nullable Expression pattern() {
    char c = cursor.peek();
    if (c == '$' || c == '(' || c == '{' || c == '@' || c == '[' || Signs.quote(c)) {
      return expressions.operand(false);
    }
    Text word = texts.word();
    boolean usual =
        word.parts().size() == 1 && word.parts().get(0).plain().equalsIgnoreCase("default");
    return usual ? null : word;
  }
}
