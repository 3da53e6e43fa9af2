package io.github.bitswise.batch;

import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;

/**
 * One word of a command line.
 *
 * @param cells without its quotes
 * @param quoted whether any of it stood in quotes
 * @param first where it starts in the command line, with its quotes
 * @param from where it starts in the file, with its quotes
 * @param to where it ends there
 */
record Argument(Cells cells, boolean quoted, int first, int from, int to) {

  /** Whether it is this option, in any case of letters, behind a slash or a hyphen. */
  boolean option(String name) {
    return cells.length() == name.length() + 1
        && (cells.plain(0) == '/' || cells.plain(0) == '-')
        && cells.text().regionMatches(true, 1, name, 0, name.length());
  }

  /** Whether it is an option at all. */
  boolean option() {
    return !cells.isEmpty() && (cells.plain(0) == '/' || cells.plain(0) == '-');
  }

  Word word(Positions positions) {
    return cells.word(quoted, from, to, positions);
  }
}
