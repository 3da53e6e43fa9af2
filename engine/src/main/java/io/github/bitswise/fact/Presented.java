package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;

/** Whom COM presents to BITS at this call of the program. */
public record Presented(Case of, int index, String account, AccountKind kind) {}
