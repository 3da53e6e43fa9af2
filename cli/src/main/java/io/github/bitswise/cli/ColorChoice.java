package io.github.bitswise.cli;

/** When to colour. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER
}
