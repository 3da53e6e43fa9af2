package io.github.bitswise.fact;

/**
 * The callback object that the client registered is there to be called.
 *
 * @param as the account of the process that it lives in
 * @param takes whether it returns S_OK
 * @param answers what it returns; empty for S_OK
 */
public record CallbackReached(Case of, String as, boolean takes, String answers) {}
