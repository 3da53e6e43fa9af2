package io.github.bitswise.fact;

/**
 * What is there after a call was refused.
 *
 * @param what in words
 */
public record Aftermath(Case of, String what) {}
