package io.github.bitswise.batch;

/**
 * How much is done for one script. The straight way through it is always walked to its end; what
 * could take long beyond measure, such as loops in loops, is cut off.
 */
final class Budget {
  private static final int STEPS = 50_000;
  private static final int CHARACTERS = 4_000_000;
  private static final int INSERTED = 2_000_000;
  // A variable that makes texts longer than this is no longer followed once much was inserted.
  private static final int SHORT = 64;

  /** The longest value of a variable, as {@code cmd.exe} has it. */
  static final int LONGEST_VALUE = 8_191;

  /** The longest command line that Windows starts a program with. */
  static final int LONGEST_LINE = 32_767;

  private int steps;
  private long characters;
  private long inserted;

  Budget(int length) {
    steps = STEPS + length / 4;
    characters = CHARACTERS + 24L * length;
    inserted = INSERTED + 4L * length;
  }

  /** Takes note of a command, or of a part of one, that was come to. */
  void step() {
    steps--;
  }

  /** Takes note of text that was read. */
  void read(int length) {
    characters -= length;
  }

  /** Whether a text that a variable holds may be put into a line that holds so many of them. */
  boolean insert(int length, int before) {
    if (length + before > 4 * LONGEST_VALUE || (inserted < length && length > SHORT)) {
      return false;
    }
    inserted -= length;
    return true;
  }

  /** Whether no loop and no call is to be followed any more. */
  boolean tight() {
    return steps <= 0 || characters <= CHARACTERS / 2;
  }

  /** Whether nothing is to be read any more. */
  boolean spent() {
    return characters <= 0;
  }
}
