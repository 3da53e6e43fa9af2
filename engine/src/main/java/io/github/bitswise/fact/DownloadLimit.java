package io.github.bitswise.fact;

/** A job that spends this time connecting and transferring is in error. */
public record DownloadLimit(Case of, long seconds) {}
