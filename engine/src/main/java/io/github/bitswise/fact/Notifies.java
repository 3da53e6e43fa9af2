package io.github.bitswise.fact;

/** The job's notification flags have the bit of this event. */
public record Notifies(Case of, String event) {}
