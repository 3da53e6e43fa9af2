package io.github.bitswise.context;

import io.github.bitswise.source.Place;

/**
 * A comment that is addressed to bitswise and makes no sense.
 *
 * @param message lower case, no full stop
 * @param fix what to do about it
 */
public record Misunderstood(Place at, String message, String fix) {}
