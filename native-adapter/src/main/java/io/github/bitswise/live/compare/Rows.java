package io.github.bitswise.live.compare;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.util.Optional;

/** Makes the rows of one job. */
record Rows(String scenario, String job) {

  /**
   * A step that was seen.
   *
   * @param line 0 where it has none
   * @param open why it can neither be confirmed nor contradicted; empty where it can
   * @param difference what is wrong where the two are not the same
   */
  Confirmation compared(
      String step,
      int line,
      String predicted,
      String observed,
      Optional<String> open,
      boolean same,
      String difference) {
    Verdict verdict =
        open.isPresent() ? Verdict.NOT_OBSERVABLE : same ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
    String reason = open.orElse(same ? "" : difference);
    return new Confirmation(scenario, job, step, line, predicted, observed, verdict, reason);
  }

  /** A step that was left out. */
  Confirmation leftOut(String step, int line, String reason) {
    return compared(step, line, "", "", Optional.of(reason), false, "");
  }
}
