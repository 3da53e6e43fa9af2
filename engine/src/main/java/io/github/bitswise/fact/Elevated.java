package io.github.bitswise.fact;

/** The account's token is an administrator's elevated one. */
public record Elevated(Case of, String account) {}
