package io.github.bitswise.fact;

/** The machine's WinHTTP proxy may or may not be used: the documentation contradicts itself. */
public record NetshDoubt(Case of) {}
