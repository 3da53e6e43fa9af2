package io.github.bitswise.fact;

/** What a proxy configuration script answers, as {@code host:port}; empty: direct. */
public record Script(Case of, String url, String proxy) {}
