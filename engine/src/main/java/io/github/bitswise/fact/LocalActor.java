package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;

/** The account whose token opens local files. */
public record LocalActor(Case of, String account, AccountKind kind) {}
