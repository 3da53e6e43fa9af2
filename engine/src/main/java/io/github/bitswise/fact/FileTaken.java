package io.github.bitswise.fact;

/** BITS took a file that a call added. */
public record FileTaken(Case of) {}
