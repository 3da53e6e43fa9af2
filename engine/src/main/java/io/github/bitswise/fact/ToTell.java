package io.github.bitswise.fact;

/** BITS has this event to tell: the job is in its state, and its flags have its bit. */
public record ToTell(Case of, String event) {}
