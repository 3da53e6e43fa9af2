package io.github.bitswise.fact;

import io.github.bitswise.machine.Privilege;

/** The account's token lacks a privilege that copying a file's security needs. */
public record LackedPrivilege(Case of, String account, Privilege privilege) {}
