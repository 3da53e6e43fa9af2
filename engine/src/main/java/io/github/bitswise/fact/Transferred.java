package io.github.bitswise.fact;

/**
 * So many files of the job are transferred, the first ones.
 *
 * @param files how many
 */
public record Transferred(Case of, int files) {}
