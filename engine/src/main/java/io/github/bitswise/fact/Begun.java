package io.github.bitswise.fact;

/** The job has been resumed once, so that it is made and set up. */
public record Begun(Case of) {}
