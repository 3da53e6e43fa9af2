package io.github.bitswise.fact;

/** The custom headers of the job were removed when somebody took it over. */
public record HeadersGone(Case of) {}
