package io.github.bitswise.answer;

import io.github.bitswise.source.Place;

/**
 * An expectation of a file that the prediction does not meet.
 *
 * @param key what was expected of, such as {@code state}
 * @param at where it is expected
 */
public record UnmetExpectation(
    String job, String key, String expected, String predicted, Place at) {}
