package io.github.bitswise.fact;

/** The process that made the job, and registered what it is told through, has ended. */
public record ClientExited(Case of) {}
