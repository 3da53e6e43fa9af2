package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;

/** The account whose Internet Explorer settings PRECONFIG reads. */
public record Lookup(Case of, String account, AccountKind kind) {}
