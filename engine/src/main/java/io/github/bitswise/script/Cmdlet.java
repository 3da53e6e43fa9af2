package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command of a shell that is given values, not only words. Two are equal only if they are one.
 *
 * @param name as the script writes it, aliases resolved
 * @param arguments in the order in which they are written; what a table brings stands in its place
 * @param usual what parameters get that are not given, as far as the cmdlet has them
 * @param input what comes through the pipe, one by one
 * @param way the forks on the way to it, the outermost first; empty: the script always comes to it
 * @param runAs the account that it is given to; empty: the script's own
 * @param elevated whether it is started with the rights of an administrator, if the script says so
 * @param at the whole command as it is written
 */
public record Cmdlet(
    Word name,
    List<Argument> arguments,
    List<Argument> usual,
    List<Value> input,
    List<Arm> way,
    Optional<RunAs> runAs,
    Optional<Boolean> elevated,
    Place at)
    implements Action {

  /**
   * One argument: a parameter, a value, or a value for a parameter.
   *
   * @param parameter its name without the hyphen
   */
  public record Argument(Optional<Word> parameter, Optional<Value> value) {}

  /** Its name without a module, lower case. */
  public String plainName() {
    String text = name.text();
    return text.substring(text.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return name.text() + " at " + at;
  }
}
