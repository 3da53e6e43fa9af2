package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The size of the local file that an upload sends.
 *
 * @param file its position in the job, from 0
 */
public record LocalSize(Case of, int file, long bytes, Place at) {}
