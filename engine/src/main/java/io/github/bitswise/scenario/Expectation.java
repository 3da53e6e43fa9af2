package io.github.bitswise.scenario;

import io.github.bitswise.source.Place;
import java.util.Map;

/**
 * What the file expects of one job.
 *
 * @param values key (outcome, state, error, owner, proxy, waits-for, a resource) to expected text
 * @param places where each value stands
 */
public record Expectation(String job, Map<String, String> values, Map<String, Place> places) {}
