package io.github.bitswise.fact;

/**
 * The program lends a user's token for an authenticating proxy, and must copy the user's own proxy.
 *
 * @param index the position of the call that lends it
 */
public record ProxyToCopy(Case of, int index, String account) {}
