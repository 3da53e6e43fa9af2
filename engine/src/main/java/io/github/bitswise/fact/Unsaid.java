package io.github.bitswise.fact;

/**
 * The input does not say this.
 *
 * @param fact where it would be said, as {@link Key} spells it
 */
public record Unsaid(Case of, String fact) {}
