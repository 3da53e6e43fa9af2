package io.github.bitswise.scenario;

import io.github.bitswise.source.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What the file expects of one job.
 *
 * @param point where the timeline states it; empty for what is expected at the end
 * @param values key (outcome, state, error, owner, proxy, waits-for, a resource) to expected text
 * @param places where each value stands
 */
public record Expectation(
    String job, Optional<Place> point, Map<String, String> values, Map<String, Place> places) {

  /** What is expected at the end. */
  public Expectation(String job, Map<String, String> values, Map<String, Place> places) {
    this(job, Optional.empty(), values, places);
  }
}
