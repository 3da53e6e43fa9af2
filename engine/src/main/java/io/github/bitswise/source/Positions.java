package io.github.bitswise.source;

import java.util.Arrays;

/**
 * Turns offsets into a text into places. Lines end with LF, CR or CR LF, columns count code points.
 */
public final class Positions {

  private final String file;
  private final int firstLine;
  private final int length;
  private final int[] lineStarts;
  // UTF-16 offsets of the first half of each surrogate pair: what tells code points from offsets.
  private final int[] pairs;

  /** The positions in this text. */
  public Positions(SourceText source) {
    String text = source.text();
    file = source.name();
    firstLine = source.firstLine();
    length = text.length();
    int[] starts = new int[16];
    int[] found = new int[16];
    int lines = 1;
    int surrogates = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n'))) {
        starts = grown(starts, lines);
        starts[lines++] = i + 1;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        found = grown(found, surrogates);
        found[surrogates++] = i;
      }
    }
    lineStarts = Arrays.copyOf(starts, lines);
    pairs = Arrays.copyOf(found, surrogates);
  }

  /** The place from one UTF-16 offset to another; offsets beyond the text are moved to its end. */
  public Place place(int from, int to) {
    int start = Math.max(0, Math.min(from, length));
    int end = Math.max(start, Math.min(to, length));
    int line = line(start);
    boolean sameLine = line + 1 == lineStarts.length || end < lineStarts[line + 1];
    int endLine = sameLine ? line : line(end);
    return new Place(
        file,
        line + firstLine,
        column(line, start),
        endLine + firstLine,
        column(endLine, end),
        start,
        end);
  }

  /** The UTF-16 offset of a code point, which is counted from 0. */
  public int offset(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair at index n is the code point at its offset less the n pairs before it.
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int column(int line, int offset) {
    int start = lineStarts[line];
    if (pairs.length == 0) {
      return offset - start + 1;
    }
    return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] grown(int[] array, int used) {
    return used < array.length ? array : Arrays.copyOf(array, used * 2);
  }
}
