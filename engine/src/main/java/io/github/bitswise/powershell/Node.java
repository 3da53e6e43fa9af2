package io.github.bitswise.powershell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a script as it is written. Offsets are those of the text that it was parsed from. */
sealed interface Node {

  int from();

  int to();

  /** Something that has a value. */
  sealed interface Expression extends Node {}

  /** Something that is done. */
  sealed interface Statement extends Node {}

  /**
   * A text, in quotes or not.
   *
   * @param parts in order: plain texts and what is put in
   */
  record Text(List<Part> parts, boolean quoted, int from, int to) implements Expression {}

  /** A part of a text: plain, or what is put in. */
  record Part(String plain, @Nullable Expression inset) {}

  record Number(String value, int from, int to) implements Expression {}

  /**
   * A variable.
   *
   * @param name with its scope, without {@code $}
   */
  record Variable(String name, int from, int to) implements Expression {}

  /** Values with commas between. */
  record Items(List<Expression> values, int from, int to) implements Expression {}

  /** Statements in {@code $( )} or {@code @( )}. */
  record Sub(Block block, boolean array, int from, int to) implements Expression {}

  record Paren(Statement inner, int from, int to) implements Expression {}

  record Hash(List<Entry> entries, int from, int to) implements Expression {}

  record Entry(Expression key, Statement value) {}

  record Code(List<Parameter> parameters, Block body, int from, int to) implements Expression {}

  /**
   * A parameter of a function or block.
   *
   * @param type as it is written; empty where there is none
   * @param piped how it takes what comes through the pipe
   */
  record Parameter(
      String name,
      String type,
      List<String> aliases,
      int position,
      Piped piped,
      @Nullable Expression usual,
      int from,
      int to) {
    boolean flag() {
      return type.equalsIgnoreCase("switch")
          || type.equalsIgnoreCase("System.Management.Automation.SwitchParameter");
    }
  }

  /** How a parameter takes what comes through the pipe. */
  enum Piped {
    NOT,
    WHOLE,
    PROPERTY,
    EITHER
  }

  record Access(Expression base, List<Step> steps, int from, int to) implements Expression {}

  /**
   * One step of an access.
   *
   * @param name of the member; null for an index
   * @param arguments of a call, or the index; null for a property
   */
  record Step(@Nullable Expression name, @Nullable List<Expression> arguments, int to) {}

  record Unary(String operator, Expression operand, int from, int to) implements Expression {}

  record Cast(String type, Expression operand, int from, int to) implements Expression {}

  record TypeName(String name, int from, int to) implements Expression {}

  /** Operands of one rank with operators between, from left to right. */
  record Chain(List<Expression> operands, List<String> operators, int from, int to)
      implements Expression {}

  /** {@code condition ? yes : no}. */
  record Choice(Expression condition, Expression yes, Expression no, int from, int to)
      implements Expression {}

  /** What cannot be read. */
  record Unread(int from, int to) implements Expression, Statement {}

  record Block(List<Statement> statements, int from, int to) implements Statement {}

  /** Commands, the first of which may be an expression. */
  /**
   * A part of a function that is run at its time.
   *
   * @param kind {@code begin}, {@code process}, {@code end} and the like, lower case
   */
  record Named(String kind, Block body, int from, int to) implements Statement {}

  record Pipeline(List<Statement> stages, int from, int to) implements Statement {}

  record Value(Expression expression, int from, int to) implements Statement {}

  record Command(Expression name, String operator, List<Argument> arguments, int from, int to)
      implements Statement {}

  /**
   * An argument of a command.
   *
   * @param parameter its name without the hyphen; null for a value alone
   * @param value null where there is none at the parameter itself
   * @param splat whether the value is a variable that holds several arguments
   */
  record Argument(
      @Nullable String parameter, @Nullable Expression value, boolean splat, int from, int to) {}

  /** Pipelines with {@code &&} and {@code ||} between. */
  record Either(List<Statement> statements, int from, int to) implements Statement {}

  record Assign(Expression target, String operator, Statement value, int from, int to)
      implements Statement {}

  record If(List<Clause> clauses, @Nullable Block otherwise, int from, int to)
      implements Statement {}

  record Clause(Statement condition, Block block) {}

  /** A loop over conditions. */
  record Loop(
      @Nullable Statement first,
      @Nullable Statement condition,
      @Nullable Statement each,
      boolean until,
      Block body,
      int from,
      int to)
      implements Statement {}

  record ForEach(Variable variable, Statement values, Block body, int from, int to)
      implements Statement {}

  record Switch(Statement value, List<Case> cases, int from, int to) implements Statement {}

  /**
   * One case of a switch.
   *
   * @param pattern null for the default
   */
  record Case(@Nullable Expression pattern, Block block) {}

  record Try(Block body, List<Block> catches, @Nullable Block last, int from, int to)
      implements Statement {}

  record Trap(Block body, int from, int to) implements Statement {}

  /**
   * A function.
   *
   * @param kind {@code function}, {@code filter}, {@code workflow} or {@code configuration}
   */
  record Function(
      String kind, String name, List<Parameter> parameters, Block body, int from, int to)
      implements Statement {}

  /**
   * A class.
   *
   * @param methods those that make an object are named as the class
   * @param properties with their first values
   */
  record Type(String name, List<Function> methods, List<Parameter> properties, int from, int to)
      implements Statement {}

  /** {@code break}, {@code continue}, {@code return}, {@code throw} or {@code exit}. */
  record Jump(String kind, @Nullable Statement value, int from, int to) implements Statement {}
}
