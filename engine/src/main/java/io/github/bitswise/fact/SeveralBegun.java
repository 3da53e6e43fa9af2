package io.github.bitswise.fact;

/** Some of the job's several files may be there already, and others not. */
public record SeveralBegun(Case of) {}
