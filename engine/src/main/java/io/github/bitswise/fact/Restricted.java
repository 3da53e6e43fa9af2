package io.github.bitswise.fact;

/** The account's token carries restricting SIDs. */
public record Restricted(Case of, String account) {}
