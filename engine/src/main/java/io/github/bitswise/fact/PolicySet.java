package io.github.bitswise.fact;

import io.github.bitswise.machine.Policy;
import io.github.bitswise.source.Place;

/**
 * A group policy that is configured.
 *
 * @param value in the unit of the policy; true is 1
 */
public record PolicySet(Case of, Policy policy, long value, Place at) {}
