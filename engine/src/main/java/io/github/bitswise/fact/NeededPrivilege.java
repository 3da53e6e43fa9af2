package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.Privilege;

/** Copying a file's security needs a privilege in the token of this account. */
public record NeededPrivilege(Case of, String account, AccountKind kind, Privilege privilege) {}
