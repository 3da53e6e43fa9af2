package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The major version of IIS that a server runs. */
public record Iis(Case of, String endpoint, int version, Place at) {}
