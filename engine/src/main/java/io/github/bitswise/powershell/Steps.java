package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Access;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Part;
import io.github.bitswise.powershell.Node.Step;
import io.github.bitswise.powershell.Node.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads members, calls and indexes after an operand. */
final class Steps {
  // Between a point and a member, or between the brackets of types, nobody writes more.
  private static final int FURTHEST = 200;

  private final Cursor cursor;
  private final Expressions expressions;
  private final Parser parser;

  Steps(Cursor cursor, Expressions expressions, Parser parser) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.parser = parser;
  }

  /**
   * An operand with all that follows it.
   *
   * @param word whether it is a word of a command, in which a point can end a sentence
   */
  Expression of(Expression base, int from, boolean word) {
    List<Step> steps = new ArrayList<>();
    boolean more = true;
    while (more) {
      char c = cursor.peek();
      if (c == '?' && (cursor.peek(1) == '.' || cursor.peek(1) == '[') && !word) {
        cursor.skip(1);
        c = cursor.peek();
      }
      if (c == '[') {
        steps.add(new Step(null, List.of(parser.index()), cursor.at()));
      } else if (c == '.' && (member(cursor.peek(1)) || !word && apart())) {
        cursor.skip(1);
        steps.add(member());
      } else if (c == ':' && cursor.peek(1) == ':') {
        cursor.skip(2);
        steps.add(member());
      } else {
        more = false;
      }
    }
    return steps.isEmpty() ? base : new Access(base, List.copyOf(steps), from, cursor.at());
  }

  /** Whether the name of a member can begin with this. */
  static boolean member(char c) {
    return Signs.name(c) || Signs.quote(c) || c == '$' || c == '(';
  }

  /** Whether blanks or line ends stand between the point that comes next and a member. */
  private boolean apart() {
    int i = 1;
    while (i < FURTHEST && (Signs.blank(cursor.peek(i)) || Signs.lineEnd(cursor.peek(i)))) {
      i++;
    }
    return i > 1 && Signs.name(cursor.peek(i));
  }

  private Step member() {
    cursor.space();
    Expression name = name();
    cursor.skip(types());
    return new Step(name, arguments(), cursor.at());
  }

  private Expression name() {
    int from = cursor.at();
    if (!Signs.name(cursor.peek())) {
      return expressions.primary();
    }
    while (Signs.name(cursor.peek())) {
      cursor.skip(1);
    }
    return new Text(List.of(new Part(cursor.since(from), null)), true, from, cursor.at());
  }

  /** How long the types in brackets are that come next and that a method is called with. */
  private int types() {
    int open = 0;
    int i = 0;
    do {
      char c = cursor.peek(i);
      if (!Signs.name(c) && !Signs.blank(c) && "[],.+".indexOf(c) < 0) {
        return 0;
      }
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
      i++;
    } while (open > 0 && i < FURTHEST);
    return cursor.peek(i) == '(' ? i : 0;
  }

  /** What a call is given, if one comes next. */
  private @Nullable List<Expression> arguments() {
    int from = cursor.at();
    if (cursor.peek() == '{') {
      return List.of(parser.code());
    }
    if (!cursor.take('(')) {
      return null;
    }
    List<Expression> arguments = new ArrayList<>();
    cursor.space();
    while (!cursor.done() && cursor.peek() != ')') {
      int before = cursor.at();
      arguments.add(expressions.single());
      cursor.space();
      cursor.take(',');
      cursor.space();
      if (cursor.at() == before) {
        parser.skipped("this call cannot be read", before);
        cursor.skip(1);
      }
    }
    if (!cursor.take(')')) {
      parser.skipped("this parenthesis is not closed", from);
    }
    return List.copyOf(arguments);
  }
}
