package io.github.bitswise.fact;

/** The program asks for the token options as a helper who has no access to the job. */
public record AskedAsHelper(Case of, int index, String account, String owner) {}
