package io.github.bitswise.fact;

import io.github.bitswise.machine.Policy;

/**
 * A limit that the jobs of ordinary users have.
 *
 * @param configured whether a policy sets it; if not, it is the documented default
 */
public record Limit(Case of, Policy policy, long value, boolean configured) {

  /** Where it comes from, in words. */
  public String by() {
    return configured ? "the policy " + policy.label() : "the default of " + policy.label();
  }
}
