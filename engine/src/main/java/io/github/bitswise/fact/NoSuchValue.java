package io.github.bitswise.fact;

import io.github.bitswise.bits.Method;
import io.github.bitswise.job.Undefined;

/**
 * A call passes a value that the enumeration does not have.
 *
 * @param value as the input writes it
 */
public record NoSuchValue(
    Case of, int index, Method method, Undefined.Setting setting, String value) {}
