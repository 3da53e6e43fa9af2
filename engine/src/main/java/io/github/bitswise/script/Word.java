package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * One argument as the program gets it: quotes, escapes and known variables are resolved.
 *
 * @param text unknown parts stand in it as the script writes them
 * @param variables the unknown parts, in order; empty where all of the text is known
 * @param quoted whether any of it stood in quotes
 * @param at where the argument is written
 */
public record Word(String text, List<Variable> variables, boolean quoted, Place at) {

  /** A word that is known as it stands. */
  public static Word known(String text, Place at) {
    return new Word(text, List.of(), false, at);
  }

  /** Whether all of its text is known. */
  public boolean known() {
    return variables.isEmpty();
  }

  /** Whether it is this text, in any case of letters. */
  public boolean is(String other) {
    return known() && text.equalsIgnoreCase(other);
  }

  /** The one unknown part that it is made of, if it is that and nothing else. */
  public Optional<Variable> variable() {
    boolean whole =
        variables.size() == 1
            && variables.get(0).start() == 0
            && variables.get(0).end() == text.length();
    return whole ? Optional.of(variables.get(0)) : Optional.empty();
  }
}
