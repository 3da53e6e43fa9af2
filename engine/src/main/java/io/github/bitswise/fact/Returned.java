package io.github.bitswise.fact;

/**
 * What the out parameters of a call hold.
 *
 * @param value in words; several in the order of the parameters, with a comma between
 */
public record Returned(Case of, int index, String value) {}
