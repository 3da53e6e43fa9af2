package io.github.bitswise.fact;

import io.github.bitswise.machine.SessionKind;

/** The account is logged on like this. */
public record Session(Case of, String account, SessionKind kind) {}
