package io.github.bitswise.fact;

/** The server lets in who presents nothing, though it offers authentication too. */
public record Anonymous(Case of, String endpoint) {}
