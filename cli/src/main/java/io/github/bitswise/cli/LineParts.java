package io.github.bitswise.cli;

import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A text of lines in parts that are judged one by one, so that its length does not matter. */
final class LineParts implements Iterator<SourceText> {

  /** Lines of a part. */
  static final int LINES = 50;

  /** A part ends after so many characters even if it has fewer lines. */
  private static final int CHARACTERS = 1 << 20;

  /** The end of a longer line is left out, so that the line is none. */
  private static final int LONGEST = 8 << 20;

  private final String name;
  private final Reader in;
  private final char[] buffer = new char[1 << 14];
  private int read;
  private int at;
  private int line = 1;
  private @Nullable SourceText next;

  LineParts(String name, Reader in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = part();
    }
    return next != null;
  }

  @Override
  public SourceText next() {
    SourceText part = hasNext() ? next : null;
    if (part == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return part;
  }

  private @Nullable SourceText part() {
    StringBuilder text = new StringBuilder();
    int first = line;
    if (first == 1 && peek() == '\uFEFF') {
      at++;
    }
    boolean more = true;
    while (more && line - first < LINES && text.length() < CHARACTERS) {
      more = line(text);
    }
    return more || !text.isEmpty() ? new SourceText(name, text.toString(), first) : null;
  }

  /** Adds a line with its end; false at the end of the text. */
  private boolean line(StringBuilder text) {
    int start = text.length();
    for (int c = character(); c >= 0; c = character()) {
      if (c == '\n') {
        text.append('\n');
        line++;
        return true;
      }
      // A carriage return alone would be one more line.
      if (c != '\r' && text.length() - start < LONGEST) {
        text.append(c == 0 ? '\uFFFD' : (char) c);
      }
    }
    return false;
  }

  private int character() {
    int c = peek();
    at += c < 0 ? 0 : 1;
    return c;
  }

  private int peek() {
    if (at == read) {
      try {
        read = in.read(buffer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      at = 0;
      if (read < 0) {
        read = 0;
        return -1;
      }
    }
    return buffer[at];
  }
}
