package io.github.bitswise.fact;

/**
 * Somebody who may makes a call: who it is, is not said.
 *
 * @param index the position of the call
 */
public record AnyCaller(Case of, int index) {}
