package io.github.bitswise.fact;

/** Whether the computer runs on mains. */
public record PluggedIn(Case of, boolean yes) {}
