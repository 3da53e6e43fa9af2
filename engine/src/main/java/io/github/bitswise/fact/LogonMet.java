package io.github.bitswise.fact;

/** The owner counts as logged on. */
public record LogonMet(Case of) {}
