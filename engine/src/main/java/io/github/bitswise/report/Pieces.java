package io.github.bitswise.report;

/** A line of pieces in different styles, with a blank between; what does not fit goes below. */
final class Pieces {
  private static final String INDENT = "    ";

  private final int width;
  private final StringBuilder text = new StringBuilder();
  private int used;

  Pieces(int width) {
    this.width = width;
  }

  /**
   * Adds a piece that is not broken.
   *
   * @param plain what it looks like
   * @param styled the same for the terminal
   */
  Pieces add(String plain, String styled) {
    int columns = TextWidth.of(plain);
    if (used > 0 && used + 1 + columns > width) {
      text.append('\n').append(INDENT);
      used = INDENT.length();
    } else if (used > 0) {
      text.append(' ');
      used++;
    }
    text.append(styled);
    used += columns;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
