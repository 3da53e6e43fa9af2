package io.github.bitswise.machine;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Known;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The group policies of BITS that are configured; for what is missing the default applies.
 *
 * @param numbers those that are one number, in the unit of the policy; true is 1
 * @param bandwidth those that limit bandwidth
 * @param costs the networks on which jobs of a priority may run
 * @param managed names of mobile device management that are used, with their places
 * @param none those that are said not to be configured
 */
public record Policies(
    Map<Policy, Known<Long>> numbers,
    List<Bandwidth> bandwidth,
    Map<Priority, Known<CostMask>> costs,
    Map<String, Managed> managed,
    Unconfigured none) {

  /** No policy is configured. */
  public static final Policies NONE =
      new Policies(Map.of(), List.of(), Map.of(), Map.of(), Unconfigured.NONE);

  /** What is said here, and for the rest what is said there. */
  public Policies over(Policies under) {
    Map<Bandwidth.Kind, Bandwidth> limits = new LinkedHashMap<>();
    under.bandwidth.forEach(each -> limits.put(each.kind(), each));
    limits.keySet().removeAll(none.bandwidth());
    bandwidth.forEach(each -> limits.put(each.kind(), each));
    return new Policies(
        over(numbers, none.numbers(), under.numbers),
        List.copyOf(limits.values()),
        over(costs, none.costs(), under.costs),
        over(managed, none.managed(), under.managed),
        none);
  }

  private static <K, V> Map<K, V> over(Map<K, V> own, Set<K> gone, Map<K, V> under) {
    Map<K, V> all = new LinkedHashMap<>(under);
    all.keySet().removeAll(gone);
    all.putAll(own);
    return Collections.unmodifiableMap(all);
  }
}
