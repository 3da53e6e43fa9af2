package io.github.bitswise.fact;

/**
 * Only parts of a file are asked for on demand, so that the job is not whole once they are there.
 */
public record PartOnly(Case of) {}
