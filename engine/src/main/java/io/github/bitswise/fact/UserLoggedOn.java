package io.github.bitswise.fact;

import io.github.bitswise.bits.Preparation.LogonType;
import io.github.bitswise.source.Place;

/** The program makes a token of an account with LogonUser. */
public record UserLoggedOn(Case of, int index, String account, LogonType type, Place at) {}
