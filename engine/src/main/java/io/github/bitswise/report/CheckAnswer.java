package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.util.List;

/**
 * What a check came to.
 *
 * @param scenarios what was checked
 * @param findings sorted
 * @param unread why other files could not be read
 */
public record CheckAnswer(List<Scenario> scenarios, List<Finding> findings, List<Problem> unread) {}
