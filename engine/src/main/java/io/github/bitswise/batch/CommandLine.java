package io.github.bitswise.batch;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line as the C runtime of a program does. */
final class CommandLine {

  private CommandLine() {}

  /** A program, which knows no backslashes before quotes, and its arguments. */
  static List<Argument> program(Cells line) {
    int start = skipBlanks(line, 0);
    int i = start;
    boolean quoted = false;
    Cells.Builder name = new Cells.Builder(32);
    boolean quotes = false;
    while (i < line.length() && (quoted || !separates(line.plain(i)))) {
      if (line.plain(i) == '"') {
        quoted = !quoted;
        quotes = true;
      } else {
        name.copy(line, i);
      }
      i++;
    }
    List<Argument> words = new ArrayList<>();
    if (i > start) {
      Cells raw = line.slice(start, i);
      words.add(new Argument(name.done(), quotes, start, raw.begins(), raw.ends()));
      words.addAll(arguments(line, i));
    }
    return words;
  }

  /** The arguments from a place of the line on. */
  static List<Argument> arguments(Cells line, int from) {
    List<Argument> words = new ArrayList<>();
    int i = skipBlanks(line, from);
    while (i < line.length()) {
      int start = i;
      Cells.Builder word = new Cells.Builder(32);
      boolean quoted = false;
      boolean quotes = false;
      while (i < line.length() && (quoted || !separates(line.plain(i)))) {
        int slashes = i;
        while (i < line.length() && line.plain(i) == '\\') {
          i++;
        }
        int count = i - slashes;
        boolean quote = i < line.length() && line.plain(i) == '"';
        // Before a quote, two backslashes make one, and an odd one makes the quote a character.
        for (int k = 0; k < (quote ? count / 2 : count); k++) {
          word.copy(line, slashes + k);
        }
        if (quote) {
          boolean doubled = quoted && i + 1 < line.length() && line.plain(i + 1) == '"';
          if (count % 2 == 1) {
            word.copy(line, i++);
          } else if (doubled) {
            word.copy(line, i);
            i += 2;
          } else {
            quoted = !quoted;
            quotes = true;
            i++;
          }
        } else if (count == 0) {
          word.copy(line, i++);
        }
      }
      Cells raw = line.slice(start, i);
      words.add(new Argument(word.done(), quotes, start, raw.begins(), raw.ends()));
      i = skipBlanks(line, i);
    }
    return words;
  }

  private static int skipBlanks(Cells line, int from) {
    int i = from;
    while (i < line.length() && separates(line.plain(i))) {
      i++;
    }
    return i;
  }

  private static boolean separates(char c) {
    return Signs.blank(c) || c == '\n' || c == '\r';
  }
}
