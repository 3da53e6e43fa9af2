package io.github.bitswise.fact;

/**
 * A job of the same machine that has its turn before this one is under way.
 *
 * @param job its name
 */
public record Ahead(Case of, String job) {}
