package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The description that the job has. */
public record Description(Case of, String text, Place at) {}
