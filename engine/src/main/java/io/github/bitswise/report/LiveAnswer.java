package io.github.bitswise.report;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import io.github.bitswise.source.Problem;
import java.util.List;

/**
 * What live runs, or observations of some, say of predictions.
 *
 * @param provider the BITS that was asked, such as {@code wine-8.0}
 * @param unread what could not be read
 * @param notRun which scenarios could not be run, and why
 */
public record LiveAnswer(
    String provider, List<Confirmation> runs, List<Problem> unread, List<Problem> notRun) {

  /** How many steps have this verdict. */
  public long count(Verdict verdict) {
    return runs.stream().filter(each -> each.verdict() == verdict).count();
  }
}
