package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** Nobody answers at this server or share. */
public record Unreachable(Case of, String endpoint, Place at) {}
