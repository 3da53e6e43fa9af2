package io.github.bitswise.live;

/** A part of a scenario for which nothing here can stand. */
final class CannotStage extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason lower case, no full stop
   */
  CannotStage(String reason) {
    super(reason);
  }

  /** Why not. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
