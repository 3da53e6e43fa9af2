package io.github.bitswise.batch;

import io.github.bitswise.batch.Statement.Both;
import io.github.bitswise.batch.Statement.Either;
import io.github.bitswise.batch.Statement.For;
import io.github.bitswise.batch.Statement.If;
import io.github.bitswise.batch.Statement.Label;
import io.github.bitswise.batch.Statement.Nothing;
import io.github.bitswise.batch.Statement.Pipe;
import io.github.bitswise.batch.Statement.Sequence;
import io.github.bitswise.batch.Statement.Simple;
import io.github.bitswise.batch.Statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses one command after the other: a line, or as many as its parentheses hold. */
final class Parser {
  // Far more than people write; deeper ones are stepped over.
  private static final int DEEPEST = 120;
  private static final Statement NOTHING = new Nothing();
  private static final Set<String> COMPARISONS = Set.of("equ", "neq", "lss", "leq", "gtr", "geq");

  private final Lexer lexer;
  private final Notes notes;
  private int nesting;

  Parser(Lines lines, Notes notes) {
    lexer = new Lexer(lines);
    this.notes = notes;
  }

  /** The next command; null after the last one. */
  @Nullable Statement next() {
    lexer.restart();
    nesting = 0;
    if (lexer.peek() == Lexer.END) {
      return null;
    }
    lexer.skipDelimiters();
    Statement statement = NOTHING;
    if (lexer.peek() == ':') {
      int from = lexer.from();
      statement = labelOrRemark() ? new Label(from) : NOTHING;
    } else if (lexer.peek() != ')') { // what follows a stray parenthesis is not run
      statement = line();
      rest();
    }
    lexer.finishLine();
    return statement;
  }

  /** Commands joined by {@code &}. */
  private Statement line() {
    List<Statement> list = new ArrayList<>();
    while (true) {
      lexer.skipDelimiters();
      int c = lexer.peek();
      if (c == '&' || c == '|') { // nothing stands before it
        lexer.take();
        continue;
      }
      if (lexer.ends()) {
        break;
      }
      list.add(either());
      lexer.skipBlanks();
      if (lexer.peek() != '&') {
        break;
      }
      lexer.take();
    }
    return list.size() == 1 ? list.get(0) : list.isEmpty() ? NOTHING : new Sequence(list);
  }

  private Statement either() {
    List<Statement> ways = new ArrayList<>();
    List<Span> operators = new ArrayList<>();
    ways.add(both());
    while (operator('|')) {
      operators.add(new Span(lexer.to() - 2, lexer.to()));
      ways.add(both());
    }
    return ways.size() == 1 ? ways.get(0) : new Either(ways, operators);
  }

  private Statement both() {
    List<Statement> steps = new ArrayList<>();
    List<Span> operators = new ArrayList<>();
    steps.add(pipe());
    while (operator('&')) {
      operators.add(new Span(lexer.to() - 2, lexer.to()));
      steps.add(pipe());
    }
    return steps.size() == 1 ? steps.get(0) : new Both(steps, operators);
  }

  private Statement pipe() {
    List<Statement> stages = new ArrayList<>();
    stages.add(unit());
    lexer.skipBlanks();
    while (lexer.peek() == '|' && lexer.second() != '|') {
      lexer.take();
      stages.add(unit());
      lexer.skipBlanks();
    }
    return stages.size() == 1 ? stages.get(0) : new Pipe(stages);
  }

  private boolean operator(char sign) {
    lexer.skipBlanks();
    if (lexer.peek() != sign || lexer.second() != sign) {
      return false;
    }
    lexer.take();
    lexer.take();
    return true;
  }

  private Statement unit() {
    lexer.skipDelimiters();
    while (lexer.peek() == '@' || lexer.redirected()) {
      if (lexer.peek() == '@') {
        lexer.take();
      }
      lexer.skipDelimiters();
    }
    int c = lexer.peek();
    if (c == '(') {
      return nested(this::block);
    }
    if (c == ':') {
      labelOrRemark();
      return NOTHING;
    }
    if (lexer.ends()) {
      return NOTHING;
    }
    if (lexer.keyword("rem")) {
      remark();
      return NOTHING;
    }
    if (lexer.keyword("if")) {
      return nested(this::branch);
    }
    if (lexer.keyword("for")) {
      return nested(this::loop);
    }
    Cells text = lexer.command();
    return text.isEmpty() ? NOTHING : new Simple(text);
  }

  private interface Rule {
    Statement read();
  }

  private Statement nested(Rule rule) {
    if (nesting >= DEEPEST) {
      if (!lexer.isCut()) {
        notes.skip("commands are nested too deep here", lexer.from(), lexer.lineEnd());
      }
      lexer.cut();
      return NOTHING;
    }
    nesting++;
    Statement statement = rule.read();
    nesting--;
    return statement;
  }

  /** Takes a line that starts with a colon; says whether it is a label that can be jumped to. */
  private boolean labelOrRemark() {
    lexer.take();
    boolean remark = lexer.peek() == ':';
    int from = remark ? lexer.from() + 1 : lexer.from();
    lexer.skipLine();
    if (remark) {
      notes.comment(from, Math.max(from, lexer.from()));
    }
    return !remark;
  }

  private void remark() {
    lexer.skipDelimiters();
    if (lexer.peek() != '&' && lexer.peek() != '|') {
      int from = lexer.from();
      lexer.skipLine();
      notes.comment(from, Math.max(from, lexer.from()));
    }
  }

  private Statement block() {
    int open = lexer.from();
    lexer.take();
    lexer.nest(1);
    List<Statement> list = new ArrayList<>();
    while (true) {
      lexer.skipDelimiters();
      int c = lexer.peek();
      if (c == '\n') {
        lexer.take();
      } else if (c == ')') {
        lexer.take();
        break;
      } else if (c == Lexer.END) {
        if (!lexer.isCut()) {
          notes.skip("this parenthesis is never closed", open, open + 1);
        }
        break;
      } else {
        Statement statement = line();
        if (!(statement instanceof Nothing)) {
          list.add(statement);
        }
        rest();
      }
    }
    lexer.nest(-1);
    lexer.skipBlanks();
    while (lexer.redirected()) {
      lexer.skipBlanks();
    }
    return new Sequence(list);
  }

  /** Steps over what stands behind a command that has ended. */
  private void rest() {
    lexer.skipDelimiters();
    if (!lexer.ends()) {
      notes.skip("this stands behind the end of a command", lexer.from(), lexer.lineEnd());
      lexer.command();
    }
  }

  private Statement branch() {
    boolean prefix = true;
    lexer.skipDelimiters();
    while (prefix) {
      prefix = lexer.keyword("/i") || lexer.keyword("not");
      lexer.skipBlanks();
    }
    Condition condition = condition();
    Statement then = line();
    lexer.skipBlanks();
    Statement otherwise = lexer.keyword("else") ? line() : null;
    return new If(condition, then, otherwise);
  }

  private Condition condition() {
    int from = lexer.from();
    Condition.Kind kind =
        lexer.keyword("exist")
            ? Condition.Kind.EXISTS
            : lexer.keyword("defined")
                ? Condition.Kind.DEFINED
                : lexer.keyword("errorlevel")
                    ? Condition.Kind.ERRORLEVEL
                    : lexer.keyword("cmdextversion")
                        ? Condition.Kind.OTHER
                        : Condition.Kind.COMPARES;
    Cells left = kind == Condition.Kind.COMPARES ? lexer.operand() : lexer.token();
    if (kind != Condition.Kind.COMPARES) {
      return new Condition(kind, left, Cells.EMPTY, from, lexer.to());
    }
    lexer.skipBlanks();
    boolean equals = lexer.peek() == '=';
    String operator = equals ? "" : lexer.token().keyword();
    if (!equals && !COMPARISONS.contains(operator)) {
      notes.skip("this condition cannot be read", from, Math.max(from, lexer.to()));
      while (!lexer.ends() && lexer.peek() != '(') {
        lexer.take();
      }
      return new Condition(Condition.Kind.OTHER, left, Cells.EMPTY, from, lexer.to());
    }
    Cells right = lexer.token();
    return new Condition(Condition.Kind.COMPARES, left, right, from, lexer.to());
  }

  private Statement loop() {
    int from = lexer.from();
    For.Kind kind = For.Kind.ITEMS;
    Cells options = Cells.EMPTY;
    Cells token = lexer.token();
    while (!token.isEmpty() && token.plain(0) != '%') {
      switch (token.keyword()) {
        case "/l" -> kind = For.Kind.NUMBERS;
        case "/d" -> kind = kind == For.Kind.TREE ? kind : For.Kind.FOLDERS;
        case "/r" -> kind = For.Kind.TREE;
        case "/f" -> kind = For.Kind.TEXT;
        default -> options = token;
      }
      token = lexer.token();
    }
    lexer.skipDelimiters();
    boolean in = token.length() == 2 && lexer.keyword("in");
    lexer.skipDelimiters();
    if (in && lexer.peek() == '(') {
      lexer.take();
      Cells set = lexer.parenthesised();
      lexer.skipDelimiters();
      if (set != null && lexer.keyword("do")) {
        return new For(kind, options, token.at(1), set, line());
      }
    }
    notes.skip("this `for` cannot be read", from, Math.max(from, lexer.to()));
    lexer.skipLine();
    return NOTHING;
  }
}
