package io.github.bitswise.fact;

/** The job's flags ask for a helper token that BITS does not hold. */
public record TokenMissing(Case of) {}
