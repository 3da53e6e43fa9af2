package io.github.bitswise.fact;

/** The computer is in Modern Standby. */
public record Standby(Case of) {}
