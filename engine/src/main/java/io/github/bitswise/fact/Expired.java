package io.github.bitswise.fact;

/** This clock of the job strikes now. */
public record Expired(Case of, Timer timer) {}
