package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** Several servers answer under one name. */
public record Farm(Case of, String endpoint, Place at) {}
