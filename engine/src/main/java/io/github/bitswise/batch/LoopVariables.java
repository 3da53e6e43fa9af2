package io.github.bitswise.batch;

import org.jspecify.annotations.Nullable;

/**
 * The variables of the loops around a command.
 *
 * @param name the letter after the percent sign
 * @param outer those of the loops further out
 */
record LoopVariables(char name, Value value, @Nullable LoopVariables outer) {

  /** The value of a variable; null: there is none of this name. */
  static @Nullable Value find(@Nullable LoopVariables variables, char name) {
    for (LoopVariables one = variables; one != null; one = one.outer) {
      if (one.name == name) {
        return one.value;
      }
    }
    return null;
  }
}
