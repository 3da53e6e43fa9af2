package io.github.bitswise.rulebook;

/**
 * What a case assumes for a fact that the input does not say.
 *
 * @param fact as {@link io.github.bitswise.fact.Key} spells it
 * @param about whom the fact is about, where that matters; else empty
 */
public record Decision(String fact, String about, String value) {}
