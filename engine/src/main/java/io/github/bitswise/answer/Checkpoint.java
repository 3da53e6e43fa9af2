package io.github.bitswise.answer;

import io.github.bitswise.source.Place;
import java.time.Duration;

/**
 * What is predicted for a point of the timeline at which the input expects something.
 *
 * @param point where the timeline states it
 * @param time since the start
 * @param then what the answer would be if the timeline ended there
 */
public record Checkpoint(Place point, Duration time, Prediction then) {}
