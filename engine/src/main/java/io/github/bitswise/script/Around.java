package io.github.bitswise.script;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a command line that is read by itself.
 *
 * @param way the forks on the way to it
 * @param runAs the account that it is given to
 * @param elevated whether it is started with the rights of an administrator
 * @param fork the number of the first fork in it
 */
public record Around(List<Arm> way, Optional<RunAs> runAs, Optional<Boolean> elevated, int fork) {

  /** Nothing. */
  public static final Around NOTHING = new Around(List.of(), Optional.empty(), Optional.empty(), 0);
}
