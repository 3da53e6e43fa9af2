package io.github.bitswise.fact;

/** Time passes now, so that a job that can run does. */
public record Elapses(Case of, boolean toTheEnd) {}
