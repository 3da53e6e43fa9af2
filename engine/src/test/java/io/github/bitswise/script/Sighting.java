package io.github.bitswise.script;

import java.util.Locale;

/**
 * A command as it is written in a script.
 *
 * @param line from 1
 * @param column in code points, from 1
 * @param name as it is written, with single blanks between its words
 */
public record Sighting(int line, int column, String name) {

  public static Sighting of(int line, int column, String written) {
    return new Sighting(line, column, written.strip().replaceAll("\\s+", " "));
  }

  /** Whether both are of one command; of {@code cd..} one may take the points for arguments. */
  boolean agrees(Sighting other) {
    String mine = plain();
    String theirs = other.plain();
    return line == other.line
        && column == other.column
        && (mine.startsWith(theirs) || theirs.startsWith(mine));
  }

  /** Whether it is a command of BITS. */
  boolean ofInterest() {
    return plain().matches("(?:.*[\\\\/])?bitsadmin(?:\\.exe)?|(?:bitstransfer\\\\)?\\w+-bits\\w+");
  }

  private String plain() {
    return name.replace("\"", "").toLowerCase(Locale.ROOT);
  }
}
