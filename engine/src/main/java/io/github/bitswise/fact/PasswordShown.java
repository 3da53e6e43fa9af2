package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** A password of this account stands in a command line. */
public record PasswordShown(Case of, int index, String account, Place at) {}
