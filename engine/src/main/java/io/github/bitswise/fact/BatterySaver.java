package io.github.bitswise.fact;

/** Battery saver is on. */
public record BatterySaver(Case of) {}
