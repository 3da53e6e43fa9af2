package io.github.bitswise.fact;

/** How the machine's own domain account is called. */
public record ComputerAccount(Case of, String name) {}
