package io.github.bitswise.bits;

/** One thing that a client does: it calls BITS, or prepares what such a call depends on. */
public sealed interface Action permits Call, Preparation {

  /** Its name in the headers. */
  String label();
}
