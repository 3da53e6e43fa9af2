package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The tool is told the job by a display name that several jobs have at that time. */
public record AmbiguousName(Case of, int index, Place at) {}
