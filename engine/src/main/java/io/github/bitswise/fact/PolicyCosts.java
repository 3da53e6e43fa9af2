package io.github.bitswise.fact;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Place;

/** The networks on which a policy lets jobs of a priority run that say none themselves. */
public record PolicyCosts(Case of, Priority priority, CostMask mask, Place at) {}
