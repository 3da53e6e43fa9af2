package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** {@code bitsadmin /reset}. */
public record JobsReset(Case of, int index, boolean allUsers, Place at) {}
