package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Block;
import io.github.bitswise.powershell.Node.Code;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Hash;
import io.github.bitswise.powershell.Node.Paren;
import io.github.bitswise.powershell.Node.Part;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Sub;
import io.github.bitswise.powershell.Node.Text;
import io.github.bitswise.powershell.Node.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands in brackets, and holds the parts of the reading together. */
final class Parser {
  // Deeper than this nobody nests, and the stack of the machine has an end.
  private static final int DEEPEST = 150;

  private final Cursor cursor;
  private final Notes notes;
  private final Texts texts;
  private final Expressions expressions;
  private final Statements statements;
  private final Set<String> called;
  private int depth;
  private int configurations;

  private Parser(String text, Notes notes, Set<String> called) {
    this.notes = notes;
    this.called = called;
    cursor = new Cursor(text, notes);
    texts = new Texts(cursor, this);
    expressions = new Expressions(cursor, texts, this);
    Commands commands = new Commands(cursor, texts, expressions, this);
    statements = new Statements(cursor, expressions, commands, this);
  }

  /**
   * A whole text, as the code of a block.
   *
   * @param called gets the names of all commands in it, lower case
   */
  static Code read(String text, Notes notes, Set<String> called) {
    Parser parser = new Parser(text, notes, called);
    return parser.statements.body(0, false);
  }

  void skipped(String why, int from) {
    notes.skip(why, from, cursor.at());
  }

  /** Takes note that a command of this name is called. */
  void calls(String name) {
    called.add(name.toLowerCase(Locale.ROOT));
  }

  /** Whether blocks can stand on the line after their word, as they do in configurations. */
  boolean configures() {
    return configurations > 0;
  }

  void configuration(int change) {
    configurations += change;
  }

  /** Goes one deeper; if that is too deep, all of it is stepped over. */
  boolean enter(int from) {
    if (depth < DEEPEST) {
      depth++;
      return true;
    }
    balanced();
    skipped("this is nested too deeply to be followed", from);
    return false;
  }

  void leave() {
    depth--;
  }

  /** {@code $( )} or {@code @( )}, which comes next. */
  Expression sub() {
    int from = cursor.at();
    boolean array = cursor.peek() == '@';
    if (!enter(from)) {
      return new Unread(from, cursor.at());
    }
    cursor.skip(2);
    Block block = statements.until(')', from);
    leave();
    return new Sub(block, array, from, cursor.at());
  }

  /** {@code ( )}, which comes next. */
  Expression paren() {
    int from = cursor.at();
    if (!enter(from)) {
      return new Unread(from, cursor.at());
    }
    cursor.skip(1);
    Block block = statements.until(')', from);
    leave();
    Statement inner = block.statements().size() == 1 ? block.statements().get(0) : block;
    return new Paren(inner, from, cursor.at());
  }

  /** {@code { }}, which comes next. */
  Expression code() {
    int from = cursor.at();
    if (!enter(from)) {
      return new Unread(from, cursor.at());
    }
    cursor.skip(1);
    Code code = statements.body(from, true);
    leave();
    return code;
  }

  /** {@code @{ }}, which comes next. */
  Expression hash() {
    int from = cursor.at();
    if (!enter(from)) {
      return new Unread(from, cursor.at());
    }
    cursor.skip(2);
    List<Node.Entry> entries = new ArrayList<>();
    while (true) {
      cursor.space();
      if (cursor.take(';')) {
        continue;
      }
      if (cursor.done()) {
        skipped("this brace is not closed", from);
        break;
      }
      if (cursor.take('}')) {
        break;
      }
      entry(entries);
    }
    leave();
    return new Hash(List.copyOf(entries), from, cursor.at());
  }

  private void entry(List<Node.Entry> entries) {
    int from = cursor.at();
    Expression key = key();
    cursor.space();
    if (cursor.at() > from && cursor.take('=')) {
      cursor.space();
      entries.add(new Node.Entry(key, statements.statement()));
      return;
    }
    while (!cursor.done() && !Signs.lineEnd(cursor.peek()) && "};".indexOf(cursor.peek()) < 0) {
      balanced();
    }
    skipped("an entry of a table cannot be read", from);
  }

  private Expression key() {
    int from = cursor.at();
    char c = cursor.peek();
    if (Signs.quote(c) || c == '$' || c == '(' || c == '[') {
      return expressions.operand(false);
    }
    while (!Signs.ends(cursor.peek()) && cursor.peek() != '=') {
      cursor.skip(1);
    }
    Part plain = new Part(cursor.since(from), null);
    return new Text(List.of(plain), true, from, cursor.at());
  }

  /** {@code [ ]} with a type or an attribute in it, which comes next; what stands in it. */
  String bracketed() {
    int from = cursor.at();
    balanced();
    String all = cursor.since(from);
    return all.endsWith("]") ? all.substring(1, all.length() - 1).trim() : all.substring(1);
  }

  /** {@code [ ]} with an index in it, which comes next. */
  Expression index() {
    int from = cursor.at();
    cursor.skip(1);
    cursor.space();
    Expression index = expressions.all();
    cursor.space();
    if (!cursor.take(']')) {
      skipped("this bracket is not closed", from);
    }
    return index;
  }

  /** Steps over a character or, if it opens a bracket or quote, over all in it. */
  void balanced() {
    int open = 0;
    do {
      char c = cursor.peek();
      if (c == '`') {
        cursor.skip(2);
        continue;
      }
      if (c == '#' || c == '<' && cursor.peek(1) == '#') {
        int before = cursor.at();
        cursor.blanks();
        if (cursor.at() > before) {
          continue;
        }
      }
      if (Signs.quote(c)) {
        quoted(c);
        continue;
      }
      if ("([{".indexOf(c) >= 0) {
        open++;
      } else if (")]}".indexOf(c) >= 0) {
        open--;
      }
      cursor.skip(1);
    } while (open > 0 && !cursor.done());
  }

  private void quoted(char quote) {
    cursor.skip(1);
    boolean single = Signs.single(quote);
    while (!cursor.done()) {
      char c = cursor.take();
      if (c == '`' && !single) {
        cursor.skip(1);
      } else if (single ? Signs.single(c) : Signs.twice(c)) {
        return;
      }
    }
  }
}
