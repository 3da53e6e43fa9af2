package io.github.bitswise.fact;

/** The computer has been restarted since the job was made. */
public record Restarted(Case of) {}
