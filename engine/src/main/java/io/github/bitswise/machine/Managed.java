package io.github.bitswise.machine;

import io.github.bitswise.source.Place;

/**
 * Where a policy is configured by its name of mobile device management.
 *
 * @param at the name
 * @param value what it is set to
 */
public record Managed(Place at, Place value) {}
