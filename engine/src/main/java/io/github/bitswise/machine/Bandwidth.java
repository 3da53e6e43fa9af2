package io.github.bitswise.machine;

import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Place;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/**
 * A policy that limits the bandwidth of background jobs by the hour.
 *
 * @param kind which policy it is
 * @param days the days on which its hours count; all of them where it has none
 * @param from the hour in which its interval begins
 * @param to the hour in which it ends; the same as {@code from} for the whole day
 * @param inside kilobits per second within the interval; a priority without a limit is missing
 * @param outside kilobits per second at all other times
 */
public record Bandwidth(
    Kind kind,
    Set<DayOfWeek> days,
    int from,
    int to,
    Map<Priority, Long> inside,
    Map<Priority, Long> outside,
    Place at) {

  /** The policies that limit bandwidth. */
  public enum Kind {
    INTERNET("MaxInternetBandwidth"),
    WORK("EnableBandwidthLimits"),
    MAINTENANCE("EnableMaintenanceLimits");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name that the registry and scenario files use. */
    public String label() {
      return label;
    }
  }
}
