package io.github.bitswise.fact;

/** The job was completed before all of it was transferred: the rest is deleted. */
public record Partial(Case of, int index) {}
