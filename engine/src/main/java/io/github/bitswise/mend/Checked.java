package io.github.bitswise.mend;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check of one text came to.
 *
 * @param findings those that are not silenced
 * @param unread whether the text cannot be read
 * @param skipped how much of it was not understood and stepped over
 */
public record Checked(List<Finding> findings, boolean unread, int skipped) {

  /**
   * Whether edits did what they are for: these findings are gone and nothing has come that is as
   * grave.
   *
   * @param before the text without them
   * @param fixed findings in it
   */
  boolean mends(Checked before, List<Finding> fixed) {
    if (unread || skipped > before.skipped) {
      return false;
    }
    Map<String, Integer> all = counts(findings, Severity.INFO);
    Map<String, Integer> gone = counts(fixed, Severity.INFO);
    Map<String, Integer> once = counts(before.findings, Severity.INFO);
    boolean fewer =
        gone.entrySet().stream()
            .allMatch(
                each ->
                    all.getOrDefault(each.getKey(), 0)
                        <= once.getOrDefault(each.getKey(), 0) - each.getValue());
    // An error may give way to a warning: what was hidden behind it is worth knowing.
    long errors = fixed.stream().filter(each -> each.severity() == Severity.ERROR).count();
    return fewer && come(before, Severity.ERROR) == 0 && come(before, Severity.WARNING) <= errors;
  }

  /** How many findings of this severity or graver have come, rule by rule. */
  private int come(Checked before, Severity least) {
    Map<String, Integer> earlier = counts(before.findings, least);
    return counts(findings, least).entrySet().stream()
        .mapToInt(each -> Math.max(0, each.getValue() - earlier.getOrDefault(each.getKey(), 0)))
        .sum();
  }

  /** How often rules find something of this severity or graver. */
  private static Map<String, Integer> counts(List<Finding> findings, Severity least) {
    Map<String, Integer> counts = new HashMap<>();
    findings.stream()
        .filter(each -> each.severity().compareTo(least) <= 0)
        .forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    return counts;
  }
}
