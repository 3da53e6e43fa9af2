package io.github.bitswise.cli;

/** For whom to write. */
enum Format {
  TEXT,
  JSON
}
