package io.github.bitswise.fact;

/** The registry value LmCompatibilityLevel of the LSA. */
public record LmCompatibilityLevel(Case of, int value) {}
