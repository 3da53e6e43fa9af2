package io.github.bitswise.report;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.source.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a prediction came to, counted while its answers go by. */
public final class Outcomes {

  /** What could not be read is told so often; the rest is counted. */
  private static final int MOST_UNREAD = 1_000;

  private final Map<Outcome, Long> predictions = new EnumMap<>(Outcome.class);
  private final List<UnmetExpectation> unmet = new ArrayList<>();
  private final List<Problem> unread = new ArrayList<>();
  private long jobs;

  /** Counts one answer. */
  public void add(PredictAnswer answer) {
    for (Prediction each : answer.predictions()) {
      predictions.merge(each.outcome(), 1L, Long::sum);
      jobs++;
    }
    unmet.addAll(answer.unmet());
    answer.unread().stream().limit(MOST_UNREAD - unread.size()).forEach(unread::add);
  }

  long predictions(Outcome outcome) {
    return predictions.getOrDefault(outcome, 0L);
  }

  long jobs() {
    return jobs;
  }

  List<UnmetExpectation> unmet() {
    return unmet;
  }

  /** What could not be read, as far as it is told. */
  public List<Problem> unread() {
    return List.copyOf(unread);
  }
}
