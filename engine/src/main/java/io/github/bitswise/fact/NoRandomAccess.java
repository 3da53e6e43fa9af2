package io.github.bitswise.fact;

/** RequestFileRanges cannot work for this job. */
public record NoRandomAccess(Case of, String why) {}
