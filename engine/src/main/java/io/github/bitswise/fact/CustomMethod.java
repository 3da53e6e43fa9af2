package io.github.bitswise.fact;

/** The job makes its requests with another method than GET. */
public record CustomMethod(Case of) {}
