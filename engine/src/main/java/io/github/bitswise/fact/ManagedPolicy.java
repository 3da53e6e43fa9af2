package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A policy under the name that mobile device management has for it.
 *
 * @param template whether it is one that came with the administrative template of BITS
 * @param at the name
 * @param value what it is set to
 */
public record ManagedPolicy(Case of, String name, boolean template, Place at, Place value) {}
