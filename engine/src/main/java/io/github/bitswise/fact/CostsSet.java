package io.github.bitswise.fact;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Place;

/** The policy for costed networks is configured; whether BITS knows it turns on its version. */
public record CostsSet(Case of, Priority priority, CostMask mask, Place at) {}
