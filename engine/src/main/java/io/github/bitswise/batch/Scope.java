package io.github.bitswise.batch;

import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Around;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.RunAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a command.
 *
 * @param frame the subroutine that it is in; null on a command line inside of another, where there
 *     are no labels
 * @param way the forks on the way to it
 * @param maybe whether it may not be come to on this way, so that a jump is only one possibility
 * @param variables those of the loops around it
 * @param piped what its output goes through
 * @param depth how many calls and command lines it stands in
 */
record Scope(
    @Nullable Frame frame,
    List<Arm> way,
    boolean maybe,
    @Nullable LoopVariables variables,
    List<Command> piped,
    Optional<RunAs> runAs,
    Optional<Boolean> elevated,
    int depth) {
  // More forks than these on one way are no longer told apart.
  private static final int MOST_ARMS = 64;

  static Scope outermost() {
    return new Scope(
        null, List.of(), false, null, List.of(), Optional.empty(), Optional.empty(), 0);
  }

  /** On a command line that something stands around. */
  static Scope inside(Around around) {
    return new Scope(
        null, around.way(), false, null, List.of(), around.runAs(), around.elevated(), 0);
  }

  /** Behind one way of a fork. */
  Scope behind(Arm arm) {
    List<Arm> longer = way;
    if (way.size() < MOST_ARMS) {
      longer = new ArrayList<>(way);
      longer.add(arm);
      longer = List.copyOf(longer);
    }
    return new Scope(frame, longer, true, variables, piped, runAs, elevated, depth);
  }

  /** On another way, from its start. */
  Scope on(List<Arm> other) {
    return new Scope(frame, other, false, variables, piped, runAs, elevated, depth);
  }

  /** In a loop. */
  Scope with(@Nullable LoopVariables loop, boolean perhaps) {
    return new Scope(frame, way, maybe || perhaps, loop, piped, runAs, elevated, depth);
  }

  Scope pipedTo(List<Command> commands) {
    return new Scope(frame, way, true, variables, commands, runAs, elevated, depth);
  }

  /** In a subroutine. */
  Scope in(Frame called) {
    return new Scope(called, way, false, null, piped, runAs, elevated, depth + 1);
  }

  /** On a command line of its own. */
  Scope nested(Optional<RunAs> account, Optional<Boolean> rights) {
    return new Scope(
        null,
        way,
        true,
        null,
        piped,
        account.isPresent() ? account : runAs,
        rights.isPresent() ? rights : elevated,
        depth + 1);
  }
}
