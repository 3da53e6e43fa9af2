package io.github.bitswise.source;

/**
 * The text of an input file, or of some lines of it.
 *
 * @param name as the user named it
 * @param text decoded, without byte order mark
 * @param firstLine the number of the line that it begins with, from 1
 */
public record SourceText(String name, String text, int firstLine) {

  /** The text of a whole file. */
  public SourceText(String name, String text) {
    this(name, text, 1);
  }

  /** The same lines with another text, as where something is hidden. */
  public SourceText with(String other) {
    return new SourceText(name, other, firstLine);
  }

  /** The line with this number, without its end; empty where there is none. */
  public String line(int number) {
    return text.lines().skip(Math.max(0, (long) number - firstLine)).findFirst().orElse("");
  }
}
