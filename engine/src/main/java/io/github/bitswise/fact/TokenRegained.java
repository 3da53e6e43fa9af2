package io.github.bitswise.fact;

/** BITS is handed a helper token again, now. */
public record TokenRegained(Case of) {}
