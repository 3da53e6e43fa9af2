package io.github.bitswise.read;

/** What it means that a file does not say something. */
enum Unsaid {
  /** There is a documented default. */
  DEFAULT,
  /** It is not known. */
  UNKNOWN,
  /** The file cannot be read. */
  REQUIRED
}
