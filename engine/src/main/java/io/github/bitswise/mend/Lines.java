package io.github.bitswise.mend;

import io.github.bitswise.repair.Edit;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;

/** A text by its lines, whatever they end with. */
final class Lines {
  private final String text;
  private final Positions positions;

  Lines(SourceText source) {
    text = source.text();
    positions = new Positions(source);
  }

  String text() {
    return text;
  }

  /** The first offset of the line that this one is on. */
  int start(int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The first offset of the line before the one that begins there. */
  int previous(int start) {
    int end = start;
    if (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
      if (end > 0 && text.charAt(end - 1) == '\r') {
        end--;
      }
    } else if (end > 0) {
      end--;
    }
    return start(end);
  }

  /** The offset after the last character of the line, before what ends it. */
  int end(int offset) {
    int end = offset;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset after what ends the line. */
  int next(int offset) {
    int end = end(offset);
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(end + 1, text.length());
  }

  /** What stands before this offset on its line. */
  String before(int offset) {
    return text.substring(start(offset), offset);
  }

  /** What stands behind this offset on its line. */
  String behind(int offset) {
    return text.substring(offset, end(offset));
  }

  /** What ends this line or, where nothing does, the one before it. */
  String ending(int offset) {
    String own = text.substring(end(offset), next(offset));
    if (!own.isEmpty()) {
      return own;
    }
    int start = start(offset);
    if (start == 0) {
      return "\n";
    }
    boolean two = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
    return text.substring(start - (two ? 2 : 1), start);
  }

  /** The text of this piece. */
  String piece(int from, int to) {
    return text.substring(from, to);
  }

  Edit insert(int offset, String added) {
    return new Edit(positions.place(offset, offset), added);
  }

  Edit replace(int from, int to, String now) {
    return new Edit(positions.place(from, to), now);
  }

  /** A new line before the one that this offset is on. */
  Edit lineBefore(int offset, String line) {
    return insert(start(offset), line + ending(offset));
  }

  /** A new line after the one that this offset is on. */
  Edit lineAfter(int offset, String line) {
    return insert(end(offset), ending(offset) + line);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
