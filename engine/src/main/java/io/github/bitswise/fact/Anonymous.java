package io.github.bitswise.fact;

/** The server serves who presents nothing, and asks nobody, though it offers schemes too. */
public record Anonymous(Case of, String endpoint) {}
