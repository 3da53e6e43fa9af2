package io.github.bitswise.fact;

/** This call of the program cancels or completes the job. */
public record Ended(Case of, int index) {}
