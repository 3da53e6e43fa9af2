package io.github.bitswise.fact;

/** The timeline says the drives of this account anew after the last restart. */
public record MappedSince(Case of, String account) {}
