package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/** The account that owns the job. */
public record Owner(Case of, String account, AccountKind kind, Place at) {}
