package io.github.bitswise.fact;

import io.github.bitswise.job.CostMask;

/**
 * The networks on which the job may run.
 *
 * @param by what says so, in words
 */
public record AllowedCosts(Case of, CostMask mask, String by) {}
