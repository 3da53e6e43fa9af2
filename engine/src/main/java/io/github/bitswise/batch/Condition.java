package io.github.bitswise.batch;

/**
 * What stands between {@code if} and the command. Which way it goes is never decided.
 *
 * @param kind what it looks at
 * @param left the text compared, or what is looked for
 * @param right what it is compared with; empty where nothing is
 * @param from where it starts in the file, without {@code not}
 * @param to where it ends there
 */
record Condition(Kind kind, Cells left, Cells right, int from, int to) {
  enum Kind {
    COMPARES,
    EXISTS,
    DEFINED,
    ERRORLEVEL,
    OTHER
  }
}
