package io.github.bitswise.fact;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.source.Place;

/**
 * The networks that the job says it may use: BITS_JOB_PROPERTY_ID_COST_FLAGS.
 *
 * @param index position of the call; -1 for a job that states it without a call
 * @param written as the input writes it
 */
public record OwnCosts(Case of, int index, CostMask mask, String written, Place at) {}
