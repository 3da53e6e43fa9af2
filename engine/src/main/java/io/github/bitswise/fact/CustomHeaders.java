package io.github.bitswise.fact;

import io.github.bitswise.job.Headers;
import io.github.bitswise.source.Place;

/** The job's own HTTP headers. */
public record CustomHeaders(Case of, Headers headers, Place at) {}
