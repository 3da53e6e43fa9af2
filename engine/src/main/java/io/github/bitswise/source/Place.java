package io.github.bitswise.source;

/**
 * Where something stands in an input file.
 *
 * @param file the file as the user named it; empty for what the input does not state
 * @param line first line, from 1
 * @param column first column in code points, from 1
 * @param endLine line of the character after the last one
 * @param endColumn column in code points of the character after the last one
 * @param start offset in UTF-16 units of the first character, to edit by
 * @param end offset in UTF-16 units after the last character
 */
public record Place(
    String file, int line, int column, int endLine, int endColumn, int start, int end)
    implements Comparable<Place> {

  /** The place of what no input states: a documented default. */
  public static final Place UNSTATED = new Place("", 0, 0, 0, 0, 0, 0);

  /** Whether an input states this; if not, it is a documented default. */
  public boolean stated() {
    return line > 0;
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
