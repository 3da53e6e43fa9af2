package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;

/** At this call of the program, the caller is not the owner of the job. */
public record Stranger(
    Case of, int index, String account, AccountKind kind, String owner, AccountKind ownerKind) {}
