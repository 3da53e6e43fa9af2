package io.github.bitswise.fact;

/** Whether a server can be reached without a proxy. */
public record Reach(Case of, String endpoint, boolean direct) {}
