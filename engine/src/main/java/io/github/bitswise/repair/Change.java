package io.github.bitswise.repair;

import io.github.bitswise.bits.Action;
import io.github.bitswise.source.Place;
import java.util.List;

/** One change of what an input says, whatever it is written in. */
public sealed interface Change {

  /** Where it is made, or beside what; unstated: where the finding is. */
  Place at();

  /**
   * A value becomes another.
   *
   * @param was the value that stands there
   */
  record Replace(Place at, String was, String now) implements Change {}

  /**
   * A setting, an item, a step or an argument goes.
   *
   * @param whole whether all goes that the value at this place is a part of
   */
  record Remove(Place at, boolean whole) implements Change {}

  /**
   * The client does more; settings of a job that lists no calls say the same.
   *
   * @param at a call of the job, or the job
   */
  record Add(Place at, List<Action> actions, When when) implements Change {}

  /** When a client does something more. */
  enum When {
    /** Before the call at the place. */
    BEFORE,
    /** After the call at the place. */
    AFTER,
    /** As soon as the job is made. */
    MADE,
    /** Before everything else. */
    FIRST
  }

  /** A relative path becomes one in the folder that the shell is in. */
  record InFolder(Place at, String path) implements Change {}

  /**
   * A call gets one more argument.
   *
   * @param at the call
   * @param name what a list of arguments by name calls it; empty where it has no name
   * @param value empty where the name says all
   */
  record AddArgument(Place at, String name, String value) implements Change {}

  /** A call is made before another one. */
  record Move(Place at, Place before) implements Change {}
}
