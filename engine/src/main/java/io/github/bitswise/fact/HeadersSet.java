package io.github.bitswise.fact;

import io.github.bitswise.job.Headers;

/** A call in the program that sets the custom headers which the job ends up with. */
public record HeadersSet(Case of, int index, Headers headers) {}
