package io.github.bitswise.fact;

/** The transfer had begun and was interrupted. */
public record Interrupted(Case of) {}
