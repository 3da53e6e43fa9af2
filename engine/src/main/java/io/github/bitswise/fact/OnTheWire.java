package io.github.bitswise.fact;

import io.github.bitswise.machine.IdentityKind;

/** What an account is to other machines. */
public record OnTheWire(Case of, String account, String as, IdentityKind kind) {}
