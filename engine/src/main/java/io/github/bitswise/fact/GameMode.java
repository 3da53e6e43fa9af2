package io.github.bitswise.fact;

/** Game mode is on. */
public record GameMode(Case of) {}
