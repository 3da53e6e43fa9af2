package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Action;
import io.github.bitswise.source.Place;

/** One thing that a cmdlet asks of BITS, and the argument that says so. */
public record Request(Action action, Place at) {}
