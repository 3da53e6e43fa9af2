package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The job writes straight into its destinations: BITS_JOB_PROPERTY_HIGH_PERFORMANCE. */
public record HighPerformance(Case of, Place at) {}
