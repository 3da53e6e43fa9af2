package io.github.bitswise.fact;

/** The folder does not let the account write. */
public record WriteDenied(Case of, WriteCheck check) {}
