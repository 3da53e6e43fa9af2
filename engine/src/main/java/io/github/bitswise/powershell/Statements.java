package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Assign;
import io.github.bitswise.powershell.Node.Block;
import io.github.bitswise.powershell.Node.Code;
import io.github.bitswise.powershell.Node.Either;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Parameter;
import io.github.bitswise.powershell.Node.Pipeline;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Unread;
import io.github.bitswise.powershell.Node.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads statements, blocks of them and what can stand before them. */
final class Statements {
  private static final int LONGEST_KEYWORD = 16;

  private final Cursor cursor;
  private final Expressions expressions;
  private final Commands commands;
  private final Parser parser;
  private final Compounds compounds;
  private final Parameters parameters;

  Statements(Cursor cursor, Expressions expressions, Commands commands, Parser parser) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.commands = commands;
    this.parser = parser;
    compounds = new Compounds(cursor, expressions, commands, this, parser);
    parameters = new Parameters(cursor, expressions, parser);
  }

  /**
   * Parameters and statements to the closing brace, or to the end of the text.
   *
   * @param from where it opens
   */
  Code body(int from, boolean braced) {
    List<Parameter> own = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    cursor.space();
    while (usings()) {
      cursor.space();
    }
    own.addAll(parameters.block());
    many(braced ? '}' : Signs.END, from, statements);
    Block block = new Block(List.copyOf(statements), from, cursor.at());
    return new Code(List.copyOf(own), block, from, cursor.at());
  }

  /** {@code using module} and its like. */
  private boolean usings() {
    if (cursor.sees("using ")) {
      cursor.toLineEnd();
      return true;
    }
    return false;
  }

  /** Statements to this bracket, which is taken. */
  Block until(char close, int from) {
    List<Statement> statements = new ArrayList<>();
    many(close, from, statements);
    return new Block(List.copyOf(statements), from, cursor.at());
  }

  private void many(char close, int from, List<Statement> statements) {
    while (true) {
      cursor.space();
      if (cursor.take(';') || cursor.peek() == '&' && cursor.peek(1) != '&' && background()) {
        continue;
      }
      if (cursor.done()) {
        if (close != Signs.END) {
          parser.skipped("this bracket is not closed", from);
        }
        return;
      }
      if (close != Signs.END && cursor.take(close)) {
        return;
      }
      char c = cursor.peek();
      if (c == ')' || c == '}') {
        int at = cursor.at();
        if (close == ')') {
          // What is around has to take it.
          parser.skipped("this bracket is not closed", from);
          return;
        }
        cursor.skip(1);
        parser.skipped("nothing opens this bracket", at);
        continue;
      }
      int before = cursor.at();
      Statement statement = statement();
      if (cursor.at() == before) {
        cursor.skip(1);
        parser.skipped("this cannot be read", before);
      } else {
        statements.add(statement);
      }
    }
  }

  /** Takes the sign behind a command that is not waited for. */
  private boolean background() {
    char next = cursor.peek(1);
    boolean call =
        next == ' ' || Signs.name(next) || Signs.quote(next) || "${(.".indexOf(next) >= 0;
    if (call) {
      return false;
    }
    cursor.skip(1);
    return true;
  }

  /** {@code { }}, past blanks; an empty block where none comes. */
  Block braces() {
    cursor.space();
    int from = cursor.at();
    if (cursor.peek() != '{') {
      parser.skipped("a block is missing", from);
      return new Block(List.of(), from, from);
    }
    if (!parser.enter(from)) {
      return new Block(List.of(), from, cursor.at());
    }
    cursor.skip(1);
    Block block = until('}', from);
    parser.leave();
    return block;
  }

  /** The code of a function: {@code { param() ... }}. */
  Code code() {
    cursor.space();
    int from = cursor.at();
    if (cursor.peek() == '{' && parser.code() instanceof Code code) {
      return code;
    }
    parser.skipped("a block is missing", from);
    return new Code(List.of(), new Block(List.of(), from, from), from, from);
  }

  List<Parameter> parenthesised() {
    return parameters.list();
  }

  /** One statement; it takes nothing where there is none. */
  Statement statement() {
    int from = cursor.at();
    if (!parser.enter(from)) {
      return new Unread(from, cursor.at());
    }
    try {
      if (cursor.peek() == ':' && Signs.name(cursor.peek(1))) {
        cursor.skip(1);
        while (Signs.name(cursor.peek())) {
          cursor.skip(1);
        }
        cursor.space();
      }
      Statement compound = compounds.of(keyword());
      return compound != null ? compound : chain();
    } finally {
      parser.leave();
    }
  }

  /** The word that comes next, if it can be one of the language; lower case. */
  private String keyword() {
    int i = 0;
    while (i < LONGEST_KEYWORD && Character.isLetter(cursor.peek(i))) {
      i++;
    }
    char after = cursor.peek(i);
    boolean word = i > 0 && (Signs.ends(after) || after == '#' || after == '`' || after == '[');
    StringBuilder text = new StringBuilder();
    for (int k = 0; word && k < i; k++) {
      text.append(cursor.peek(k));
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** Pipelines with {@code &&} or {@code ||} between. */
  private Statement chain() {
    Statement first = pipeline();
    List<Statement> all = null;
    cursor.blanks();
    while (cursor.peek() == '&' && cursor.peek(1) == '&'
        || cursor.peek() == '|' && cursor.peek(1) == '|') {
      cursor.skip(2);
      cursor.space();
      all = all == null ? new ArrayList<>(List.of(first)) : all;
      int before = cursor.at();
      all.add(statement());
      if (cursor.at() == before) {
        break;
      }
      cursor.blanks();
    }
    return all == null
        ? first
        : new Either(List.copyOf(all), first.from(), all.get(all.size() - 1).to());
  }

  /** A command or an expression, and what it is piped to. */
  Statement pipeline() {
    int from = cursor.at();
    Statement first = stage();
    if (first instanceof Assign) {
      return first;
    }
    List<Statement> stages = new ArrayList<>(List.of(first));
    cursor.blanks();
    boolean more = pipe();
    while (more) {
      cursor.space();
      int before = cursor.at();
      stages.add(stage());
      if (cursor.at() == before) {
        parser.skipped("nothing stands behind this pipe", before);
        break;
      }
      cursor.blanks();
      more = pipe();
    }
    if (stages.size() == 1) {
      return first;
    }
    return new Pipeline(List.copyOf(stages), from, stages.get(stages.size() - 1).to());
  }

  /** Takes a pipe, which can stand at the beginning of the next line. */
  private boolean pipe() {
    if (Signs.lineEnd(cursor.peek())) {
      int ahead = 0;
      while (Signs.lineEnd(cursor.peek(ahead)) || Signs.blank(cursor.peek(ahead))) {
        ahead++;
        if (ahead > 200) {
          return false;
        }
      }
      if (cursor.peek(ahead) != '|') {
        return false;
      }
      cursor.space();
    }
    return cursor.peek() == '|' && cursor.peek(1) != '|' && cursor.take('|');
  }

  private Statement stage() {
    int from = cursor.at();
    if (commands.next()) {
      return commands.command();
    }
    Expression expression = expressions.all();
    cursor.blanks();
    String operator = assignment();
    if (operator != null) {
      cursor.space();
      Statement value = statement();
      return new Assign(expression, operator, value, from, value.to());
    }
    redirections();
    return new Value(expression, from, expression.to());
  }

  /** Expressions can be sent to files as well. */
  private void redirections() {
    while (commands.redirected()) {
      cursor.blanks();
    }
  }

  private @Nullable String assignment() {
    char c = cursor.peek();
    if (c == '=') {
      cursor.skip(1);
      return "=";
    }
    if (c == '?' && cursor.peek(1) == '?' && cursor.peek(2) == '=') {
      cursor.skip(3);
      return "??=";
    }
    boolean sign = "+*/%".indexOf(c) >= 0 || Signs.dash(c);
    if (sign && cursor.peek(1) == '=') {
      cursor.skip(2);
      return Signs.dash(c) ? "-=" : c + "=";
    }
    return null;
  }
}
