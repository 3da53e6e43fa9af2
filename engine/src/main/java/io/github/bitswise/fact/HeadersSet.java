package io.github.bitswise.fact;

import io.github.bitswise.job.Headers;

/** A call sets the custom headers of the job. */
public record HeadersSet(Case of, int index, Headers headers) {}
