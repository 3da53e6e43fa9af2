package io.github.bitswise.fact;

/** After this time in which nothing happens to it, BITS cancels the job. */
public record Inactivity(Case of, long seconds) {}
