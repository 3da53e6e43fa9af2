package io.github.bitswise.powershell;

/**
 * How much is done for one script. The straight way through it is always walked to its end; what
 * could take long beyond measure, such as calls of calls, is cut off.
 */
final class Budget {
  private static final int STEPS = 400_000;
  private static final int CHARACTERS = 4_000_000;

  /** The longest text that is put together. */
  static final int LONGEST = 32_767;

  /** The longest list or table that is followed. */
  static final int MOST_ITEMS = 256;

  private final long all;
  private long steps;
  private long characters;

  Budget(int length) {
    all = STEPS + 8L * length;
    steps = all;
    characters = CHARACTERS + 16L * length;
  }

  /** Takes note of a part of the script that was come to. */
  void step() {
    steps--;
  }

  /** Takes note of several. */
  void steps(int count) {
    steps -= count;
  }

  /** Takes note of a list, table or text that is copied, which is less work than as many steps. */
  void copy(int length) {
    steps -= length / 8;
  }

  /**
   * Takes note of text that is put together; whether it may be.
   *
   * @param before how long it was already
   */
  boolean text(int before, int length) {
    characters -= length - before;
    return characters > 0 && length <= LONGEST;
  }

  /** Whether no loop and no call is to be followed any more. */
  boolean tight() {
    return steps < all / 2 || characters <= 0;
  }

  /** Whether nothing is to be followed any more. */
  boolean spent() {
    return steps <= 0;
  }

  /** How much has been done so far. */
  long used() {
    return all - steps;
  }
}
