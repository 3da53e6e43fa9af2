package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The version of Windows, by build number. */
public record Windows(Case of, int build, String name, Place at) {}
