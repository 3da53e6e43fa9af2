package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a check came to, counted while its answers go by. */
public final class Tally {

  /** What could not be read is told so often; the rest is counted. */
  private static final int MOST_UNREAD = 1_000;

  private final Set<String> files = new HashSet<>();
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final List<Problem> unread = new ArrayList<>();
  private long jobs;
  private long silenced;
  private long safe;
  private long unsafe;
  private long fixed;

  /** Counts one answer. */
  public void add(CheckAnswer answer) {
    for (Scenario each : answer.scenarios()) {
      files.add(each.file());
      jobs += each.jobs().size();
    }
    for (Finding each : answer.findings()) {
      findings.merge(each.severity(), 1L, Long::sum);
      safe += each.fixable(false) ? 1 : 0;
      unsafe += each.fixable(true) && !each.fixable(false) ? 1 : 0;
    }
    silenced += answer.silenced().size();
    fixed += answer.fixed().size();
    answer.unread().stream().limit(MOST_UNREAD - unread.size()).forEach(unread::add);
  }

  /** Files of which something was read. */
  long files() {
    return files.size();
  }

  long jobs() {
    return jobs;
  }

  long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** Findings that can be fixed with the meaning as it is. */
  long safelyFixable() {
    return safe;
  }

  /** Findings that can be fixed otherwise. */
  long unsafelyFixable() {
    return unsafe;
  }

  long fixed() {
    return fixed;
  }

  long silenced() {
    return silenced;
  }

  /** What could not be read, as far as it is told. */
  public List<Problem> unread() {
    return List.copyOf(unread);
  }
}
