package io.github.bitswise.answer;

/** What an answer rests on, firmest first. */
public enum Basis {
  /** The documentation states it. */
  DOCUMENTED,
  /** Inferred from adjacent statements. */
  INFERRED,
  /** The documentation contradicts itself; the answer takes one reading. */
  CONTRADICTED,
  /** Seen in the field, in no document. */
  REPORTED,
  /** Seen on a real BITS by this project. */
  OBSERVED
}
