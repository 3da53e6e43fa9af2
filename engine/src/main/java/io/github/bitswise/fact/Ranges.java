package io.github.bitswise.fact;

/** Whether a web server serves ranges of a file. */
public record Ranges(Case of, String endpoint, boolean served) {}
