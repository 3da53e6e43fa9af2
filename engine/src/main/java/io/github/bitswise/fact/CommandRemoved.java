package io.github.bitswise.fact;

/**
 * A new owner took the command line away.
 *
 * @param index the position of the call that set it
 * @param owner who took ownership
 */
public record CommandRemoved(Case of, int index, String owner) {}
