package io.github.bitswise.simulation;

import io.github.bitswise.source.Place;
import java.time.Duration;

/** The answer for one case at a point of its timeline. */
record CaseCheckpoint(Place point, Duration time, CaseAnswer then) {}
