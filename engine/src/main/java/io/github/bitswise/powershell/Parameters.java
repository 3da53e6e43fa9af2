package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Parameter;
import io.github.bitswise.powershell.Node.Piped;
import io.github.bitswise.powershell.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parameters of scripts, functions and blocks. */
final class Parameters {
  private static final Pattern POSITION = Pattern.compile("(?i)\\bposition\\s*=\\s*(\\d{1,4})");
  private static final Pattern ALIAS = Pattern.compile("(?i)\\Aalias\\s*\\((.*)\\)\\z");
  private static final Pattern PIPED =
      Pattern.compile("(?i)\\bvaluefrompipeline(bypropertyname)?\\b(?!\\s*=\\s*\\$false)");
  private static final Pattern NAMES = Pattern.compile("[\"']([^\"']+)[\"']");

  private final Cursor cursor;
  private final Expressions expressions;
  private final Parser parser;

  Parameters(Cursor cursor, Expressions expressions, Parser parser) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.parser = parser;
  }

  /** A block of parameters with its attributes, if one comes next. */
  List<Parameter> block() {
    int from = cursor.at();
    cursor.space();
    while (cursor.peek() == '[') {
      parser.bracketed();
      cursor.space();
    }
    if (cursor.take("param") && !Signs.name(cursor.peek())) {
      cursor.space();
      if (cursor.peek() == '(') {
        return list();
      }
    }
    cursor.back(from);
    return List.of();
  }

  private static Piped piped(String attribute) {
    boolean whole = false;
    boolean property = false;
    Matcher found = PIPED.matcher(attribute);
    while (found.find()) {
      whole |= found.group(1) == null;
      property |= found.group(1) != null;
    }
    return whole ? property ? Piped.EITHER : Piped.WHOLE : property ? Piped.PROPERTY : Piped.NOT;
  }

  /** Parameters in parentheses, which come next. */
  List<Parameter> list() {
    int from = cursor.at();
    cursor.skip(1);
    List<Parameter> list = new ArrayList<>();
    while (true) {
      cursor.space();
      if (cursor.take(',')) {
        continue;
      }
      if (cursor.done()) {
        parser.skipped("this parenthesis is not closed", from);
        return List.copyOf(list);
      }
      if (cursor.take(')')) {
        return List.copyOf(list);
      }
      one(list);
    }
  }

  private void one(List<Parameter> list) {
    int from = cursor.at();
    String type = "";
    int position = -1;
    Piped piped = Piped.NOT;
    List<String> aliases = new ArrayList<>();
    while (cursor.peek() == '[') {
      String inside = parser.bracketed();
      Matcher alias = ALIAS.matcher(inside);
      Matcher place = POSITION.matcher(inside);
      if (alias.matches()) {
        Matcher names = NAMES.matcher(alias.group(1));
        while (names.find()) {
          aliases.add(names.group(1).toLowerCase(Locale.ROOT));
        }
      } else if (inside.indexOf('(') < 0) {
        type = inside;
      } else {
        position = place.find() ? Integer.parseInt(place.group(1)) : position;
        piped = piped == Piped.NOT ? piped(inside) : piped;
      }
      cursor.space();
    }
    Expression name = cursor.peek() == '$' ? expressions.operand(false) : null;
    if (!(name instanceof Variable variable)) {
      if (cursor.at() == from || cursor.peek() != ',' && cursor.peek() != ')') {
        parser.balanced();
      }
      parser.skipped("this is no parameter", from);
      return;
    }
    cursor.space();
    Expression usual = null;
    if (cursor.take('=')) {
      cursor.space();
      usual = expressions.single();
    }
    list.add(
        new Parameter(
            variable.name(),
            type,
            List.copyOf(aliases),
            position,
            piped,
            usual,
            variable.from(),
            variable.to()));
  }
}
