package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/** The token that a call of SetHelperToken in the program hands over. */
public record Lent(Case of, int index, String account, AccountKind kind, Place at) {}
