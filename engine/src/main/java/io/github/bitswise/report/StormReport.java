package io.github.bitswise.report;

import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.source.Problem;
import java.util.List;

/**
 * What storms came to.
 *
 * @param storms one for each job
 * @param unread why other files could not be read
 */
public record StormReport(List<StormAnswer> storms, List<Problem> unread) {}
