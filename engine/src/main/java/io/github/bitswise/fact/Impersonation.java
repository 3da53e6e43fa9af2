package io.github.bitswise.fact;

import io.github.bitswise.job.Cloaking;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/** The creating service impersonates this account when it calls BITS. */
public record Impersonation(
    Case of, String account, AccountKind kind, Cloaking cloaking, Place at) {}
