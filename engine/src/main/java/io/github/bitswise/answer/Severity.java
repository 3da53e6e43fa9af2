package io.github.bitswise.answer;

/** How much a finding matters, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
