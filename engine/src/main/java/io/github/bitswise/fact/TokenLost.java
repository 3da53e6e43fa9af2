package io.github.bitswise.fact;

/** BITS discards the helper token now. */
public record TokenLost(Case of) {}
