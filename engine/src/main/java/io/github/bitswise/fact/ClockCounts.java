package io.github.bitswise.fact;

/** BITS goes by the system clock as it is now. */
public record ClockCounts(Case of) {}
