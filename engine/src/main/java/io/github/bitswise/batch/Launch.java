package io.github.bitswise.batch;

import io.github.bitswise.script.RunAs;
import java.util.Optional;

/**
 * A command line that a command is given to start.
 *
 * @param line the command line
 * @param shell whether a shell reads it, with all its signs; otherwise it is a program's
 * @param elsewhere whether it starts in another session, where this script's variables are not set
 * @param runAs the account that it is given to
 * @param elevated whether it gets the rights of an administrator, if that is said
 */
record Launch(
    Cells line,
    boolean shell,
    boolean elsewhere,
    Optional<RunAs> runAs,
    Optional<Boolean> elevated) {

  static Launch shell(Cells line) {
    return new Launch(line, true, false, Optional.empty(), Optional.empty());
  }

  static Launch program(Cells line) {
    return new Launch(line, false, false, Optional.empty(), Optional.empty());
  }
}
