package io.github.bitswise.fact;

/**
 * What is there after a call was refused or the job was cancelled.
 *
 * @param what in words
 */
public record Aftermath(Case of, String what) {}
