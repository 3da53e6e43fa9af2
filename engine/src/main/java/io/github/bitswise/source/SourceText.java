package io.github.bitswise.source;

/**
 * The text of an input file.
 *
 * @param name as the user named it
 * @param text decoded, without byte order mark
 */
public record SourceText(String name, String text) {

  /** The line with this number, from 1, without its end; empty where there is none. */
  public String line(int number) {
    return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
  }
}
