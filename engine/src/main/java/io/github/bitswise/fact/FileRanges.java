package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * Only ranges of a file are transferred: AddFileWithRanges.
 *
 * @param file its position in the job, from 0
 */
public record FileRanges(Case of, int file, Place at) {}
