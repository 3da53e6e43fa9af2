package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Cast;
import io.github.bitswise.powershell.Node.Chain;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Items;
import io.github.bitswise.powershell.Node.Number;
import io.github.bitswise.powershell.Node.Text;
import io.github.bitswise.powershell.Node.TypeName;
import io.github.bitswise.powershell.Node.Unary;
import io.github.bitswise.powershell.Node.Unread;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class Expressions {
  private static final int RANKS = 7;
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("and", 0),
          Map.entry("or", 0),
          Map.entry("xor", 0),
          Map.entry("band", 1),
          Map.entry("bor", 1),
          Map.entry("bxor", 1),
          Map.entry("f", 5));
  private static final Set<String> COMPARISONS =
      Set.of(
          "eq",
          "ne",
          "gt",
          "ge",
          "lt",
          "le",
          "like",
          "notlike",
          "match",
          "notmatch",
          "replace",
          "contains",
          "notcontains",
          "in",
          "notin",
          "split",
          "join",
          "is",
          "isnot",
          "as",
          "shl",
          "shr");
  private static final Set<String> BEFORE =
      Set.of("not", "bnot", "join", "split", "isplit", "csplit");

  private final Cursor cursor;
  private final Texts texts;
  private final Parser parser;
  private final Steps steps;

  Expressions(Cursor cursor, Texts texts, Parser parser) {
    this.cursor = cursor;
    this.texts = texts;
    this.parser = parser;
    steps = new Steps(cursor, this, parser);
  }

  /** An expression with all operators. */
  Expression all() {
    return choice(true);
  }

  /** An expression without commas outside of brackets. */
  Expression single() {
    return choice(false);
  }

  /** {@code condition ? this : that}. */
  private Expression choice(boolean commas) {
    Expression condition = rank(0, commas);
    cursor.blanks();
    boolean choice = cursor.peek() == '?' && "?.[=".indexOf(cursor.peek(1)) < 0;
    if (!choice || !parser.enter(condition.from())) {
      return condition;
    }
    cursor.skip(1);
    cursor.space();
    Expression yes = choice(false);
    cursor.space();
    if (!cursor.take(':')) {
      parser.skipped("this choice has no other side", condition.from());
    }
    cursor.space();
    Expression no = choice(false);
    parser.leave();
    return new Node.Choice(condition, yes, no, condition.from(), no.to());
  }

  private static Node.Value value(Expression expression) {
    return new Node.Value(expression, expression.from(), expression.to());
  }

  private Expression rank(int rank, boolean commas) {
    if (rank == RANKS) {
      return commas ? items() : before();
    }
    Expression first = rank(rank + 1, commas);
    List<Expression> operands = null;
    List<String> operators = new ArrayList<>();
    while (true) {
      cursor.blanks();
      String operator = operator(rank);
      if (operator == null) {
        break;
      }
      cursor.space();
      if (operands == null) {
        operands = new ArrayList<>(List.of(first));
      }
      operators.add(operator);
      operands.add(rank(rank + 1, commas));
    }
    return operands == null
        ? first
        : new Chain(
            List.copyOf(operands),
            List.copyOf(operators),
            first.from(),
            operands.get(operands.size() - 1).to());
  }

  /** Takes an operator of this rank, if one comes next. */
  private @Nullable String operator(int rank) {
    char c = cursor.peek();
    if (rank == 6 && c == '.' && cursor.peek(1) == '.') {
      cursor.skip(2);
      return "..";
    }
    boolean assigns = cursor.peek(1) == '=';
    boolean redirects = c == '*' && cursor.peek(1) == '>';
    if (rank == 4 && (c == '*' || c == '/' || c == '%') && !assigns && !redirects) {
      return String.valueOf(cursor.take());
    }
    if (rank == 3 && c == '+' && !assigns && cursor.peek(1) != '+') {
      return String.valueOf(cursor.take());
    }
    if (rank == 1 && c == '?' && cursor.peek(1) == '?' && cursor.peek(2) != '=') {
      cursor.skip(2);
      return "??";
    }
    if (!Signs.dash(c)) {
      return null;
    }
    String word = dashed();
    if (word.isEmpty()) {
      if (rank == 3 && !assigns && !Signs.dash(cursor.peek(1))) {
        cursor.skip(1);
        return "-";
      }
      return null;
    }
    String plain = plain(word);
    if (rank(plain) != rank) {
      return null;
    }
    cursor.skip(1 + word.length());
    return plain;
  }

  /** The letters after the dash that comes next, in lower case. */
  private String dashed() {
    int i = 1;
    while (i < 16 && Character.isLetter(cursor.peek(i))) {
      i++;
    }
    StringBuilder word = new StringBuilder();
    for (int k = 1; k < i; k++) {
      word.append(cursor.peek(k));
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  /** Without the letter that says whether case matters. */
  private static String plain(String word) {
    boolean cased =
        (word.startsWith("i") || word.startsWith("c")) && COMPARISONS.contains(word.substring(1));
    return cased ? word.substring(1) : word;
  }

  private static int rank(String word) {
    return COMPARISONS.contains(word) ? 2 : WORDS.getOrDefault(word, -1);
  }

  private Expression items() {
    cursor.blanks();
    int from = cursor.at();
    if (cursor.take(',')) {
      cursor.space();
      Expression only = before();
      return new Items(List.of(only), from, only.to());
    }
    return listed(from, this::before);
  }

  /** One value, or a list of several with commas between. */
  Expression listed(int from, Supplier<Expression> each) {
    Expression first = each.get();
    List<Expression> values = null;
    cursor.blanks();
    while (cursor.peek() == ',') {
      cursor.skip(1);
      cursor.space();
      values = values == null ? new ArrayList<>(List.of(first)) : values;
      values.add(each.get());
      cursor.blanks();
    }
    return values == null
        ? first
        : new Items(List.copyOf(values), from, values.get(values.size() - 1).to());
  }

  /** An operand with operators before it. */
  private Expression before() {
    cursor.blanks();
    int from = cursor.at();
    if (!parser.enter(from)) {
      return new Unread(from, cursor.at());
    }
    try {
      String operator = prefix();
      if (operator.isEmpty()) {
        return counted(cursor.peek() == '[' ? type() : operand(false), from);
      }
      cursor.space();
      Expression operand = operator.equals("join") ? items() : before();
      return new Unary(operator, operand, from, operand.to());
    } finally {
      parser.leave();
    }
  }

  /** An operand with a sign behind it that counts it up or down. */
  private Expression counted(Expression operand, int from) {
    cursor.blanks();
    char c = cursor.peek();
    boolean twice =
        c == '+' && cursor.peek(1) == '+' || Signs.dash(c) && Signs.dash(cursor.peek(1));
    if (!twice) {
      return operand;
    }
    cursor.skip(2);
    return new Unary(c == '+' ? "++" : "--", operand, from, cursor.at());
  }

  private String prefix() {
    char c = cursor.peek();
    if (c == '!') {
      cursor.skip(1);
      return "not";
    }
    if (c == '+' || Signs.dash(c)) {
      boolean twice = c == '+' ? cursor.peek(1) == '+' : Signs.dash(cursor.peek(1));
      if (twice) {
        cursor.skip(2);
        return c == '+' ? "++" : "--";
      }
      String word = c == '+' ? "" : dashed();
      if (word.isEmpty()) {
        cursor.skip(1);
        return c == '+' ? "+" : "-";
      }
      if (BEFORE.contains(word)) {
        cursor.skip(1 + word.length());
        return word;
      }
    }
    return "";
  }

  /** Whether an operator that has no left side comes next. */
  boolean operatorFirst() {
    char c = cursor.peek();
    if (c == '!' || c == ',') {
      return true;
    }
    if (c == '+') {
      return true;
    }
    if (!Signs.dash(c)) {
      return false;
    }
    char next = cursor.peek(1);
    return Signs.digit(next)
        || next == '('
        || next == '$'
        || Signs.dash(next)
        || BEFORE.contains(dashed());
  }

  /** {@code [type]}, alone, before a member or as a cast. */
  private Expression type() {
    int from = cursor.at();
    String name = parser.bracketed();
    int end = cursor.at();
    if (cursor.peek() == ':' && cursor.peek(1) == ':') {
      return steps.of(new TypeName(name, from, end), from, false);
    }
    if (cursor.peek() == '.' && Steps.member(cursor.peek(1))) {
      // What a type has of its own is nothing that its values have.
      Node.Value type = value(new TypeName(name, from, end));
      return steps.of(new Node.Paren(type, from, end), from, false);
    }
    cursor.blanks();
    char c = cursor.peek();
    boolean casts =
        c == '$'
            || c == '@'
            || c == '('
            || c == '['
            || c == '{'
            || Signs.quote(c)
            || Signs.digit(c)
            || Signs.dash(c) && Signs.digit(cursor.peek(1));
    if (!casts) {
      return new TypeName(name, from, end);
    }
    Expression operand = before();
    return new Cast(name, operand, from, operand.to());
  }

  /**
   * What stands between operators, with its members and indexes.
   *
   * @param word whether it is a word of a command, where more can follow it at once
   */
  Expression operand(boolean word) {
    int from = cursor.at();
    return steps.of(primary(), from, word);
  }

  /** The same without its members and indexes. */
  Expression primary() {
    int from = cursor.at();
    char c = cursor.peek();
    if (c == '$') {
      if (cursor.peek(1) == '(') {
        return parser.sub();
      }
      Variable variable = texts.variable();
      if (variable != null) {
        return variable;
      }
    } else if (c == '@') {
      Expression special = at();
      if (special != null) {
        return special;
      }
    } else if (Signs.quote(c)) {
      return texts.quoted();
    } else if (c == '(') {
      return parser.paren();
    } else if (c == '{') {
      return parser.code();
    } else if (c == '[') {
      return new TypeName(parser.bracketed(), from, cursor.at());
    } else if (Signs.digit(c) || c == '.' && Signs.digit(cursor.peek(1))) {
      return number();
    } else if (Signs.name(c)) {
      // No expression, but what stands here may be meant as a word.
      Text word = texts.word();
      parser.skipped("a word stands where a value has to", from);
      return word;
    }
    if (!Signs.lineEnd(c) && ")}]|;,".indexOf(c) < 0) {
      cursor.skip(1);
    }
    parser.skipped("a value is missing", from);
    return new Unread(from, cursor.at());
  }

  private @Nullable Expression at() {
    char c = cursor.peek(1);
    if (c == '(') {
      return parser.sub();
    }
    if (c == '{') {
      return parser.hash();
    }
    return Signs.quote(c) ? texts.here() : Signs.name(c) ? texts.variable() : null;
  }

  private Number number() {
    int from = cursor.at();
    boolean hexadecimal = cursor.peek() == '0' && (cursor.peek(1) == 'x' || cursor.peek(1) == 'X');
    if (hexadecimal) {
      cursor.skip(2);
    }
    while (Signs.digit(cursor.peek())
        || hexadecimal && Character.digit(cursor.peek(), 16) >= 0
        || !hexadecimal && cursor.peek() == '.' && Signs.digit(cursor.peek(1))) {
      cursor.skip(1);
    }
    String digits = cursor.since(from);
    if (cursor.peek() == '.' && Signs.ends(cursor.peek(1))) {
      cursor.skip(1);
    }
    int suffix = cursor.at();
    while (cursor.at() - suffix < 4 && Character.isLetter(cursor.peek())) {
      cursor.skip(1);
    }
    return new Number(Numbers.value(digits, cursor.since(suffix)), from, cursor.at());
  }
}
