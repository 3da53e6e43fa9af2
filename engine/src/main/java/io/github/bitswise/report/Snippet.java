package io.github.bitswise.report;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.function.IntFunction;

/** A source line with carets under the value that is spoken of. */
final class Snippet {
  private static final int MORE = '…';

  private final Terminal terminal;
  private final Sources sources;

  Snippet(Terminal terminal, Sources sources) {
    this.terminal = terminal;
    this.sources = sources;
  }

  /** Three lines and their ends, or nothing where the text is not at hand. */
  String of(Place at, Styler carets) {
    String text = at.stated() ? sources.shown(at.file()) : null;
    if (text == null) {
      return "";
    }
    String number = Integer.toString(at.line());
    String gutter = gutter(at);
    Quote quote = quote(text, at, Math.max(20, terminal.width() - number.length() - 3));
    return terminal.dim(gutter)
        + "\n"
        + terminal.dim(number + " |")
        + " "
        + quote.line
        + "\n"
        + terminal.dim(gutter)
        + " "
        + quote.padding
        + carets.style("^".repeat(quote.carets))
        + "\n";
  }

  /** A remark below the snippet, wrapped. */
  String note(Place at, String label, String text) {
    return note(at, label, width -> Paragraph.lines(Shown.text(text), width));
  }

  /** The same of lines that are made for so many columns. */
  String note(Place at, String label, IntFunction<List<String>> text) {
    String gutter = at.stated() ? gutter(at).replace('|', '=') : " ";
    String before = terminal.dim(gutter) + " " + label + " ";
    int indent = gutter.length() + label.length() + 2;
    StringBuilder note = new StringBuilder();
    for (String line : text.apply(Math.max(20, terminal.textWidth() - indent))) {
      note.append(note.isEmpty() ? before : " ".repeat(indent)).append(line).append('\n');
    }
    return note.toString();
  }

  /** What stands before a line that belongs to a snippet but is not of the source. */
  private static String gutter(Place at) {
    return " ".repeat(Integer.toString(at.line()).length() + 1) + "|";
  }

  /** Colours text. */
  interface Styler {
    String style(String text);
  }

  private record Quote(String line, String padding, int carets) {}

  /** The line around the value, cut to so many columns; only so much of the text is looked at. */
  private static Quote quote(String text, Place at, int columns) {
    int start = Math.min(Math.max(0, at.start()), text.length());
    int valueEnd = Math.min(Math.max(start, at.end()), text.length());
    int end = start;
    int used = 0;
    int room = columns - 2;
    // The value itself, as much of it as fits on its first line.
    while (end < valueEnd && !lineEnd(text, end) && used + width(text, end) <= room) {
      used += width(text, end);
      end = next(text, end);
    }
    int from = start;
    int to = end;
    int left;
    int right;
    do {
      left = used;
      if (!lineStart(text, from) && used + width(text, before(text, from)) <= room) {
        from = before(text, from);
        used += width(text, from);
      }
      right = used;
      if (!lineEnd(text, to) && used + width(text, to) <= room) {
        used += width(text, to);
        to = next(text, to);
      }
    } while (used > left || used > right);
    // What the two marks of a cut line would take is free where it is not cut.
    if (lineStart(text, from) && !lineEnd(text, to)) {
      to = fitsIfNotCut(text, to, used, columns);
    }
    StringBuilder line = new StringBuilder();
    StringBuilder padding = new StringBuilder();
    if (!lineStart(text, from)) {
      line.appendCodePoint(MORE);
      padding.append(' ');
    }
    int carets = 0;
    for (int i = from; i < to; i = next(text, i)) {
      int codePoint = text.codePointAt(i);
      line.appendCodePoint(codePoint == '\t' ? '\t' : Shown.codePoint(codePoint));
      if (i < start) {
        pad(padding, codePoint);
      } else if (i < end) {
        carets += codePoint == '\t' ? 1 : width(text, i);
      }
    }
    if (!lineEnd(text, to)) {
      line.appendCodePoint(MORE);
    }
    return new Quote(line.toString().stripTrailing(), padding.toString(), Math.max(1, carets));
  }

  /** The end of the line if the rest of it fits into all columns, else the same place. */
  private static int fitsIfNotCut(String text, int to, int used, int columns) {
    int end = to;
    int all = used;
    while (!lineEnd(text, end) && all <= columns) {
      all += width(text, end);
      end = next(text, end);
    }
    return lineEnd(text, end) && all <= columns ? end : to;
  }

  private static void pad(StringBuilder padding, int codePoint) {
    if (codePoint == '\t') {
      padding.append('\t');
    } else {
      padding.append(" ".repeat(TextWidth.of(Shown.codePoint(codePoint))));
    }
  }

  /** Columns of the character there; a tab takes up to eight. */
  private static int width(String text, int at) {
    int codePoint = text.codePointAt(at);
    return codePoint == '\t' ? 8 : TextWidth.of(Shown.codePoint(codePoint));
  }

  private static int next(String text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private static int before(String text, int at) {
    return at - Character.charCount(text.codePointBefore(at));
  }

  private static boolean lineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private static boolean lineEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
