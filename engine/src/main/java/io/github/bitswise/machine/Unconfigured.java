package io.github.bitswise.machine;

import io.github.bitswise.job.Priority;
import java.util.Set;

/**
 * The group policies that are said not to be configured: what was configured before no longer is.
 *
 * @param numbers those that are one number
 * @param bandwidth those that limit bandwidth
 * @param costs the priorities for which there is no policy for costed networks
 * @param managed names of mobile device management
 */
public record Unconfigured(
    Set<Policy> numbers, Set<Bandwidth.Kind> bandwidth, Set<Priority> costs, Set<String> managed) {

  /** Nothing is said to be unconfigured. */
  public static final Unconfigured NONE = new Unconfigured(Set.of(), Set.of(), Set.of(), Set.of());
}
