package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Block;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Function;
import io.github.bitswise.powershell.Node.Parameter;
import io.github.bitswise.powershell.Node.Piped;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads classes. */
final class ClassBody {
  private static final int LONGEST_HEAD = 400;

  private final Cursor cursor;
  private final Expressions expressions;
  private final Statements statements;
  private final Parser parser;
  private final List<Function> methods = new ArrayList<>();
  private final List<Parameter> properties = new ArrayList<>();

  ClassBody(Cursor cursor, Expressions expressions, Statements statements, Parser parser) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.statements = statements;
    this.parser = parser;
  }

  /** The class whose word comes next; null if it is no class. */
  @Nullable Statement read(int from) {
    int i = "class".length();
    int name = i;
    while (Signs.blank(cursor.peek(name))) {
      name++;
    }
    while (i < LONGEST_HEAD && head(cursor.peek(i))) {
      i++;
    }
    if (name == "class".length() || !Signs.name(cursor.peek(name)) || cursor.peek(i) != '{') {
      return null;
    }
    cursor.skip(name);
    String called = word();
    cursor.skip(i - name - called.length());
    int open = cursor.at();
    if (!parser.enter(open)) {
      return new Node.Unread(from, cursor.at());
    }
    cursor.skip(1);
    members(open);
    parser.leave();
    return new Node.Type(called, List.copyOf(methods), List.copyOf(properties), from, cursor.at());
  }

  /** Whether it can stand between the word and the brace. */
  private static boolean head(char c) {
    return Signs.name(c) || Signs.blank(c) || Signs.lineEnd(c) || ":,.[]".indexOf(c) >= 0;
  }

  private void members(int open) {
    while (true) {
      cursor.space();
      if (cursor.take(';')) {
        continue;
      }
      if (cursor.done()) {
        parser.skipped("this brace is not closed", open);
        return;
      }
      if (cursor.take('}')) {
        return;
      }
      int before = cursor.at();
      member();
      if (cursor.at() == before) {
        parser.skipped("this cannot be read", before);
        parser.balanced();
      }
    }
  }

  private void member() {
    int from = cursor.at();
    while (cursor.peek() == '[') {
      parser.bracketed();
      cursor.space();
    }
    if (cursor.peek() == '$') {
      property();
    } else if (Signs.name(cursor.peek())) {
      String name = word();
      cursor.space();
      if (cursor.peek() == '(') {
        method(name, from);
      }
      // Any other word, such as `static`, stands before what it is about.
    }
  }

  private void property() {
    Expression name = expressions.operand(false);
    cursor.space();
    Expression usual = null;
    if (cursor.take('=')) {
      cursor.space();
      usual = expressions.single();
    }
    if (name instanceof Variable variable) {
      properties.add(
          new Parameter(
              variable.name(),
              "",
              List.of(),
              -1,
              Piped.NOT,
              usual,
              variable.from(),
              variable.to()));
    }
  }

  private void method(String name, int from) {
    List<Parameter> parameters = statements.parenthesised();
    cursor.space();
    if (cursor.take(':')) {
      cursor.space();
      word();
      cursor.space();
      if (cursor.peek() == '(') {
        parser.balanced();
      }
      cursor.space();
    }
    Block body =
        cursor.peek() == '{' ? statements.braces() : new Block(List.of(), cursor.at(), cursor.at());
    methods.add(new Function("method", name, parameters, body, from, cursor.at()));
  }

  private String word() {
    int from = cursor.at();
    while (Signs.name(cursor.peek())) {
      cursor.skip(1);
    }
    return cursor.since(from);
  }
}
