package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** BITS's registry value UseLMCompat, or its documented default. */
public record UseLmCompat(Case of, int value, Place at) {}
