package io.github.bitswise.fact;

/**
 * The owner's token was elevated when the job became this account's.
 *
 * @param from the position of the call that made it so
 */
public record MadeElevated(Case of, int from, String account) {}
