package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;

/**
 * What a property of the job is, as its getter tells it.
 *
 * @param getter the method that reads it
 */
public record Tells(Case of, Method getter, String value) {}
