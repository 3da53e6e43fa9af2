package io.github.bitswise.machine;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Map;

/**
 * The group policies of BITS that are configured; for what is missing the default applies.
 *
 * @param numbers those that are one number, in the unit of the policy; true is 1
 * @param bandwidth those that limit bandwidth
 * @param costs the networks on which jobs of a priority may run
 * @param managed names of mobile device management that are used, with their places
 */
public record Policies(
    Map<Policy, Known<Long>> numbers,
    List<Bandwidth> bandwidth,
    Map<Priority, Known<CostMask>> costs,
    Map<String, Place> managed) {

  /** No policy is configured. */
  public static final Policies NONE = new Policies(Map.of(), List.of(), Map.of(), Map.of());
}
