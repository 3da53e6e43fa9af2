package io.github.bitswise.rulebook;

/** Whether findings of a rule can be taken away by edits. */
public enum Fixable {
  /** The meaning of the configuration stays. */
  SAFE,
  /** It may change. */
  UNSAFE,
  /** What to do is for a person to decide. */
  NO
}
