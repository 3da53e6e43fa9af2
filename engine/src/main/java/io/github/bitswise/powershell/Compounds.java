package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Assign;
import io.github.bitswise.powershell.Node.Block;
import io.github.bitswise.powershell.Node.Case;
import io.github.bitswise.powershell.Node.Clause;
import io.github.bitswise.powershell.Node.Code;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.ForEach;
import io.github.bitswise.powershell.Node.Function;
import io.github.bitswise.powershell.Node.If;
import io.github.bitswise.powershell.Node.Jump;
import io.github.bitswise.powershell.Node.Loop;
import io.github.bitswise.powershell.Node.Parameter;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Switch;
import io.github.bitswise.powershell.Node.Trap;
import io.github.bitswise.powershell.Node.Try;
import io.github.bitswise.powershell.Node.Unread;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements that begin with a word of the language. */
final class Compounds {
  // Between the parts of a statement nobody writes more blanks.
  private static final int LONGEST = 200;

  private final Cursor cursor;
  private final Expressions expressions;
  private final Commands commands;
  private final Statements statements;
  private final Parser parser;

  Compounds(
      Cursor cursor,
      Expressions expressions,
      Commands commands,
      Statements statements,
      Parser parser) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.commands = commands;
    this.statements = statements;
    this.parser = parser;
  }

  /** The statement that this word, which comes next, begins; null if it begins none. */
  @Nullable Statement of(String keyword) {
    int from = cursor.at();
    int length = keyword.length();
    return switch (keyword) {
      case "if" -> followed(length, '(') ? condition(from) : null;
      case "foreach" -> followed(length, '(') ? each(from) : null;
      case "for" -> followed(length, '(') ? counted(from) : null;
      case "while" -> followed(length, '(') ? loop(from) : null;
      case "do" -> followed(length, '{') ? endless(from) : null;
      case "switch" -> choice(from);
      case "try" -> followed(length, '{') ? attempt(from) : null;
      case "trap" -> trap(from);
      case "function", "filter", "workflow", "configuration" -> function(from, keyword);
      case "class" -> new ClassBody(cursor, expressions, statements, parser).read(from);
      case "enum" -> enumeration(from);
      case "begin",
          "process",
          "end",
          "clean",
          "dynamicparam",
          "parallel",
          "sequence",
          "inlinescript" ->
          followed(length, '{') ? named(from, keyword) : null;
      case "data" -> data(from);
      case "break", "continue", "return", "throw", "exit" -> jump(from, keyword);
      default -> null;
    };
  }

  /** Whether this comes behind the word, blanks and line ends aside. */
  private boolean followed(int length, char c) {
    int i = after(length, true);
    return cursor.peek(i) == c || cursor.peek(i) == '#' || cursor.peek(i) == '`';
  }

  private Statement named(int from, String keyword) {
    cursor.skip(keyword.length());
    Block body = statements.braces();
    return new Node.Named(keyword, body, from, cursor.at());
  }

  /** {@code data name { }}, which gives its values or keeps them in a variable. */
  private @Nullable Statement data(int from) {
    int start = after(4, false);
    int end = start;
    while (Signs.name(cursor.peek(end))) {
      end++;
    }
    int open = after(end, true);
    if (Signs.dash(cursor.peek(open))) {
      // What else may stand in it.
      while (open < LONGEST && cursor.peek(open) != '{' && !Signs.lineEnd(cursor.peek(open))) {
        open++;
      }
    }
    if (cursor.peek(open) != '{' || start == 4 && end > start) {
      return null;
    }
    cursor.skip(start);
    int name = cursor.at();
    cursor.skip(end - start);
    Variable target = new Variable(cursor.since(name), name, cursor.at());
    cursor.skip(open - end);
    Block values = statements.braces();
    return start == end ? values : new Assign(target, "=", values, from, cursor.at());
  }

  /** Where blanks, and line ends if these count, end that begin here. */
  private int after(int from, boolean lines) {
    int i = from;
    while (i < from + LONGEST
        && (Signs.blank(cursor.peek(i)) || lines && Signs.lineEnd(cursor.peek(i)))) {
      i++;
    }
    return i;
  }

  private Statement jump(int from, String keyword) {
    cursor.skip(keyword.length());
    cursor.blanks();
    char c = cursor.peek();
    boolean alone = cursor.done() || Signs.lineEnd(c) || ";)}|&".indexOf(c) >= 0;
    boolean label = keyword.equals("break") || keyword.equals("continue");
    if (alone) {
      return new Jump(keyword, null, from, cursor.at());
    }
    Statement value = statements.pipeline();
    return new Jump(keyword, label ? null : value, from, cursor.at());
  }

  /** What stands in parentheses, past blanks. */
  private Statement head() {
    cursor.space();
    int from = cursor.at();
    if (cursor.peek() == '(') {
      Expression paren = parser.paren();
      return paren instanceof Node.Paren inner ? inner.inner() : new Unread(from, cursor.at());
    }
    parser.skipped("a condition is missing", from);
    return new Unread(from, from);
  }

  private Statement condition(int from) {
    List<Clause> clauses = new ArrayList<>();
    cursor.skip(2);
    Statement head = head();
    clauses.add(new Clause(head, statements.braces()));
    Block otherwise = null;
    while (otherwise == null) {
      int end = cursor.at();
      if (word("elseif")) {
        Statement next = head();
        clauses.add(new Clause(next, statements.braces()));
      } else if (word("else")) {
        otherwise = statements.braces();
      } else {
        return new If(List.copyOf(clauses), null, from, end);
      }
    }
    return new If(List.copyOf(clauses), otherwise, from, cursor.at());
  }

  /** Takes a word, past blanks and line ends. */
  private boolean word(String word) {
    cursor.space();
    boolean comes = cursor.sees(word) && !Signs.name(cursor.peek(word.length()));
    return comes && cursor.take(word);
  }

  private Statement each(int from) {
    cursor.skip("foreach".length());
    cursor.space();
    int open = cursor.at();
    cursor.skip(1);
    cursor.space();
    Expression variable = cursor.peek() == '$' ? expressions.operand(true) : null;
    if (!(variable instanceof Variable known) || !word("in")) {
      parser.skipped("this loop cannot be read", open);
      Block rest = statements.until(')', open);
      Block body = statements.braces();
      return new Loop(null, rest, null, false, body, from, cursor.at());
    }
    Block values = statements.until(')', open);
    Statement only = values.statements().size() == 1 ? values.statements().get(0) : values;
    return new ForEach(known, only, statements.braces(), from, cursor.at());
  }

  private Statement counted(int from) {
    cursor.skip(3);
    cursor.space();
    int open = cursor.at();
    cursor.skip(1);
    List<Statement> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cursor.space();
      int before = cursor.at();
      boolean empty = cursor.peek() == ';' || cursor.peek() == ')';
      parts.add(empty ? new Unread(before, before) : statements.statement());
      cursor.space();
      cursor.take(';');
    }
    if (!cursor.take(')')) {
      statements.until(')', open);
    }
    Block body = statements.braces();
    return new Loop(parts.get(0), parts.get(1), parts.get(2), false, body, from, cursor.at());
  }

  private Statement loop(int from) {
    cursor.skip("while".length());
    Statement condition = head();
    Block body = statements.braces();
    return new Loop(null, condition, null, false, body, from, cursor.at());
  }

  private Statement endless(int from) {
    cursor.skip(2);
    Block body = statements.braces();
    boolean until = word("until");
    if (until || word("while")) {
      Statement condition = head();
      return new Loop(null, condition, null, until, body, from, cursor.at());
    }
    parser.skipped("a condition is missing", from);
    return new Loop(null, null, null, false, body, from, cursor.at());
  }

  private @Nullable Statement choice(int from) {
    if (!followed("switch".length(), '(') && !followed("switch".length(), '-')) {
      return null;
    }
    cursor.skip("switch".length());
    cursor.blanks();
    Statement value = null;
    while (Signs.dash(cursor.peek())) {
      boolean file = cursor.sees("-f");
      cursor.skip(1);
      while (Signs.name(cursor.peek())) {
        cursor.skip(1);
      }
      cursor.blanks();
      if (file) {
        int before = cursor.at();
        expressions.operand(true);
        value = new Unread(before, cursor.at());
        cursor.blanks();
      }
    }
    value = value == null ? head() : value;
    cursor.space();
    int open = cursor.at();
    if (!cursor.take('{')) {
      parser.skipped("a block is missing", open);
      return new Switch(value, List.of(), from, cursor.at());
    }
    List<Case> cases = new ArrayList<>();
    while (true) {
      cursor.space();
      if (cursor.take(';')) {
        continue;
      }
      if (cursor.done()) {
        parser.skipped("this brace is not closed", open);
        break;
      }
      if (cursor.take('}')) {
        break;
      }
      int before = cursor.at();
      Expression pattern = commands.pattern();
      Block block = statements.braces();
      cases.add(new Case(pattern, block));
      if (cursor.at() == before) {
        cursor.skip(1);
      }
    }
    return new Switch(value, List.copyOf(cases), from, cursor.at());
  }

  private Statement attempt(int from) {
    cursor.skip(3);
    Block body = statements.braces();
    List<Block> catches = new ArrayList<>();
    Block last = null;
    int end = cursor.at();
    while (last == null) {
      if (word("catch")) {
        cursor.space();
        while (cursor.peek() == '[' || cursor.peek() == ',') {
          if (!cursor.take(',')) {
            parser.bracketed();
          }
          cursor.space();
        }
        catches.add(statements.braces());
      } else if (word("finally")) {
        last = statements.braces();
      } else {
        break;
      }
      end = cursor.at();
    }
    return new Try(body, List.copyOf(catches), last, from, end);
  }

  private @Nullable Statement trap(int from) {
    if (!followed(4, '{') && !followed(4, '[')) {
      return null;
    }
    cursor.skip(4);
    cursor.space();
    if (cursor.peek() == '[') {
      parser.bracketed();
    }
    return new Trap(statements.braces(), from, cursor.at());
  }

  private @Nullable Statement function(int from, String keyword) {
    int i = keyword.length();
    while (Signs.blank(cursor.peek(i))) {
      i++;
    }
    if (i == keyword.length() || Signs.ends(cursor.peek(i)) || cursor.peek(i) == '=') {
      return null;
    }
    cursor.skip(i);
    int start = cursor.at();
    if (Signs.quote(cursor.peek())) {
      expressions.primary();
    }
    while (!Signs.ends(cursor.peek()) || cursor.peek() == '<' || cursor.peek() == '>') {
      cursor.skip(1);
    }
    String name = cursor.since(start).replaceAll("[\"']", "");
    name = name.substring(name.indexOf(':') + 1);
    cursor.space();
    List<Parameter> parameters = new ArrayList<>();
    if (cursor.peek() == '(') {
      parameters.addAll(statements.parenthesised());
    }
    int configuration = keyword.equals("configuration") ? 1 : 0;
    parser.configuration(configuration);
    Code code = statements.code();
    parser.configuration(-configuration);
    parameters.addAll(code.parameters());
    return new Function(keyword, name, List.copyOf(parameters), code.body(), from, cursor.at());
  }

  /** What an enumeration has in it does nothing. */
  private @Nullable Statement enumeration(int from) {
    int i = "enum".length();
    while (Signs.blank(cursor.peek(i)) || Signs.name(cursor.peek(i)) || cursor.peek(i) == ':') {
      i++;
    }
    if (!Signs.blank(cursor.peek("enum".length())) || !followed(i, '{')) {
      return null;
    }
    cursor.skip(i);
    cursor.space();
    parser.balanced();
    return new Unread(from, cursor.at());
  }
}
