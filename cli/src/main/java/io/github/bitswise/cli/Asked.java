package io.github.bitswise.cli;

import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Predictions with as much of why and what if as is asked for. */
final class Asked {

  /** For more jobs at once nobody reads what would help each. */
  private static final int MOST_SUGGESTED = 100;

  private final Context context;
  private final boolean why;
  private final boolean matrix;

  Asked(Context context, boolean why, boolean matrix) {
    this.context = context;
    this.why = why;
    this.matrix = matrix;
  }

  /** One prediction for each job of these scenarios, in their order. */
  List<Prediction> predictions(List<Scenario> scenarios) {
    if (scenarios.isEmpty()) {
      return List.of();
    }
    long jobs = scenarios.stream().mapToLong(each -> each.jobs().size()).sum();
    return further(scenarios, jobs <= MOST_SUGGESTED);
  }

  /** The same for jobs of a list, which are there already. */
  List<Prediction> listed(List<Scenario> scenarios) {
    return further(scenarios, false);
  }

  private List<Prediction> further(List<Scenario> scenarios, boolean suggest) {
    List<Prediction> plain =
        why ? context.answers().explained(scenarios) : context.answers().predictions(scenarios);
    if (!suggest && !matrix) {
      return plain;
    }
    // Predictions come in the order of the jobs.
    Iterator<Situation> jobs =
        scenarios.stream()
            .flatMap(each -> each.jobs().stream().map(job -> Situation.of(each, job)))
            .iterator();
    List<Prediction> further = new ArrayList<>();
    try (Progress progress =
        new Progress(context.environment(), "tried", "jobs otherwise", plain.size())) {
      for (Prediction each : plain) {
        further.add(jobs.hasNext() ? further(jobs.next(), each, suggest) : each);
        progress.done(1);
      }
    }
    return further;
  }

  private Prediction further(Situation job, Prediction plain, boolean suggest) {
    Scenario scenario = job.scenario();
    Optional<Matrix> elsewhere =
        matrix
            ? Optional.of(context.answers().matrix(scenario, job.job().name()))
            : Optional.empty();
    return plain.with(
        elsewhere, suggest ? context.answers().suggestions(scenario, plain) : List.of());
  }
}
