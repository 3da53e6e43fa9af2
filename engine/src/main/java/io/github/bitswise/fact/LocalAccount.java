package io.github.bitswise.fact;

/** The account exists on this machine alone. */
public record LocalAccount(Case of, String account) {}
