package io.github.bitswise.fact;

/** Ranges of files are asked for while the job goes on. */
public record OnDemand(Case of) {}
