package io.github.bitswise.fact;

import io.github.bitswise.machine.Policy;
import io.github.bitswise.source.Place;

/**
 * A group policy is configured; whether it counts turns on the version of Windows where it has its
 * name of mobile device management.
 *
 * @param value in the unit of the policy; true is 1
 */
public record PolicyStated(Case of, Policy policy, long value, Place at) {}
