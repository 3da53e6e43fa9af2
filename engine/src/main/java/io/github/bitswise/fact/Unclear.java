package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.source.Place;

/**
 * It is not known what this call of the client sets, or whether it is made at all.
 *
 * @param written its argument as the input writes it; empty where only the call is in doubt
 */
public record Unclear(Case of, int index, Method method, String written, Place at) {}
