package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.Optional;

/**
 * An expectation of a file that the prediction does not meet.
 *
 * @param key what was expected of, such as {@code state}
 * @param at where it is expected
 * @param time since the start; empty where it is expected of the end
 */
public record UnmetExpectation(
    String job, String key, String expected, String predicted, Place at, Optional<Duration> time) {}
