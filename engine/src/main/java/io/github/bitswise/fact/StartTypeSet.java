package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The client sets the start type of the BITS service. */
public record StartTypeSet(Case of, int index, boolean disabled, Place at) {}
