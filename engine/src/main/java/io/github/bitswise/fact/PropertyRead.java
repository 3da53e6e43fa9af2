package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A call that reads a property of the job.
 *
 * @param property as scenario files spell BITS_JOB_PROPERTY_ID
 */
public record PropertyRead(Case of, int index, String property, Place at) {}
