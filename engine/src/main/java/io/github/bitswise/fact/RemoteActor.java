package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;

/**
 * The account whose token works on the network.
 *
 * @param helper whether it is the helper token
 */
public record RemoteActor(Case of, String account, AccountKind kind, boolean helper) {}
