package io.github.bitswise.fact;

/** The job's times are such that it is never tried again after a transient error. */
public record OneAttempt(Case of) {}
