package io.github.bitswise.fact;

/** The job finds its proxy as the account's own settings say. */
public record Preconfigured(Case of) {}
