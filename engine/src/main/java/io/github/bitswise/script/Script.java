package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;

/**
 * A script as far as it can be read without running it.
 *
 * @param actions in the order in which the script comes to them; what is run several times, in a
 *     loop over known values or in a subroutine, is there several times
 * @param comments in the order of the file
 * @param skipped what was not understood, in the order of the file
 */
public record Script(List<Action> actions, List<Comment> comments, List<Skipped> skipped) {

  /**
   * A part of a script that was stepped over.
   *
   * @param why lower case, no full stop
   */
  public record Skipped(String why, Place at) {}
}
