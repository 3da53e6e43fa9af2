package io.github.bitswise.rulebook;

import io.github.bitswise.source.Place;

/**
 * A fact of a situation.
 *
 * @param at where the input says it; unstated where the fact itself has its place, and for a
 *     default
 * @param assumed whether it is a value that is tried because the input does not say any
 */
public record Laid(Object fact, Place at, boolean assumed) {}
