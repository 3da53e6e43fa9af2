package io.github.bitswise.fact;

/** BITS holds the helper token of the job. */
public record TokenHeld(Case of) {}
