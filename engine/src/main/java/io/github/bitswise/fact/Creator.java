package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Place;

/** The account whose process creates the job. */
public record Creator(Case of, String account, AccountKind kind, Place at) {}
