package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/**
 * Whose the job is from a call of its program on.
 *
 * @param from the position of the call that made it so
 */
public record Owned(Case of, int from, String account, AccountKind kind, Place at) {}
