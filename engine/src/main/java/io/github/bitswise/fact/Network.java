package io.github.bitswise.fact;

/** Whether the machine has a network. */
public record Network(Case of, boolean up) {}
