package io.github.bitswise.fact;

/** Whether the account's token has the Administrators group enabled. */
public record Administrator(Case of, String account, boolean enabled) {}
