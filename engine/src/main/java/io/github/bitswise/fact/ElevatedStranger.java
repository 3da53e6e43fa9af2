package io.github.bitswise.fact;

/** The stranger at this call has an elevated administrator's token. */
public record ElevatedStranger(Case of, int index) {}
