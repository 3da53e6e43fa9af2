package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/** A call that the client makes under a condition of which nothing is known. */
public record CalledSometimes(Case of, int index, Method method, Place at) {}
