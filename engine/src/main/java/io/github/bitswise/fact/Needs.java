package io.github.bitswise.fact;

import java.util.List;

/**
 * A rule turns on something that the input does not say.
 *
 * @param fact as {@link Key} spells it
 * @param about whom it is about, where that matters; else empty
 * @param values the values that make a difference
 * @param finding whether findings turn on it, not predictions alone
 */
public record Needs(Case of, String fact, String about, List<String> values, boolean finding) {}
