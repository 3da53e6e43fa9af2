package io.github.bitswise.fact;

/**
 * The value that this case assumes for an unsaid fact.
 *
 * @param about whom the fact is about, where that matters; else empty
 */
public record Decided(Case of, String fact, String about, String value) {}
