package io.github.bitswise.powershell;

import io.github.bitswise.script.Arm;
import io.github.bitswise.script.RunAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a command.
 *
 * @param ground the text that is read
 * @param way the forks on the way to it
 * @param depth how many calls it stands in
 */
record Scope(
    Ground ground, List<Arm> way, Optional<RunAs> runAs, Optional<Boolean> elevated, int depth) {
  // More forks than these on one way are no longer told apart.
  private static final int MOST_ARMS = 64;

  /** Calls in calls are followed so far. */
  static final int DEEPEST = 24;

  /** Behind one way of a fork. */
  Scope behind(Arm arm) {
    if (way.size() >= MOST_ARMS) {
      return this;
    }
    List<Arm> longer = new ArrayList<>(way);
    longer.add(arm);
    return new Scope(ground, List.copyOf(longer), runAs, elevated, depth);
  }

  /** In a function or a block. */
  Scope in(Ground other) {
    return new Scope(other, way, runAs, elevated, depth + 1);
  }

  /** Given to another account, or started with other rights. */
  Scope as(Optional<RunAs> account, Optional<Boolean> rights) {
    return new Scope(
        ground,
        way,
        account.isPresent() ? account : runAs,
        rights.isPresent() ? rights : account.isPresent() ? Optional.empty() : elevated,
        depth);
  }

  boolean deep() {
    return depth >= DEEPEST;
  }
}
