package io.github.bitswise.fact;

/** This happens now; the account is empty where the event concerns none. */
public record Happening(Case of, EventKind kind, String account) {}
