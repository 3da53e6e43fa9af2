package io.github.bitswise.fact;

import io.github.bitswise.job.Priority;

/** The priority at which the job runs, whatever its own setting says. */
public record PriorityInForce(Case of, Priority priority) {}
