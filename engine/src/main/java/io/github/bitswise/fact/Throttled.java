package io.github.bitswise.fact;

import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.source.Place;

/** The policy that limits the bandwidth of the job now, to so many kilobits per second. */
public record Throttled(Case of, Bandwidth.Kind kind, long limit, Place at) {}
