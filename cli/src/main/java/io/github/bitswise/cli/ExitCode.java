package io.github.bitswise.cli;

/** What the command's exit says. */
final class ExitCode {
  /** Nothing at or above the threshold; predictions meet their expectations. */
  static final int OK = 0;

  /** Something was found. */
  static final int FOUND = 1;

  /** The command was misused or input cannot be read. */
  static final int UNUSABLE = 2;

  /** A mistake in the command itself. */
  static final int INTERNAL = 3;

  /** A live run could not be carried out. */
  static final int NOT_CARRIED_OUT = 4;

  private ExitCode() {}

  /** The code where some input could not be read or something was found; the first counts more. */
  static int of(boolean unread, boolean found) {
    return unread ? UNUSABLE : found ? FOUND : OK;
  }
}
