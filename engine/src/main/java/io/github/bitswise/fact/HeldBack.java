package io.github.bitswise.fact;

/** The job is in an error that ends with its cause, not with the retry delay. */
public record HeldBack(Case of) {}
