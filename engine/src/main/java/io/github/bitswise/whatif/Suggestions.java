package io.github.bitswise.whatif;

import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.answer.Suggestion.Elsewhere;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.WindowsBand;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the least changes under which a job completes, by trying them. */
public final class Suggestions {

  /** More ways are not told. */
  private static final int MOST = 4;

  /** Pairs of changes that are tried where none alone is enough. */
  private static final int MOST_PAIRS = 400;

  private static final Set<Outcome> BAD =
      Set.of(Outcome.FAILS, Outcome.REFUSED, Outcome.WAITS, Outcome.UNSPECIFIED);

  private final RuleBook book;
  private final Predict predict;

  public Suggestions(RuleBook book) {
    this.book = book;
    this.predict = new Predict(book);
  }

  /** Some changes that were tried, and what is predicted then. */
  private record Tried(List<Remedy> remedies, Prediction prediction) {}

  /**
   * The least changes, best first; none where the job completes anyway or where the answer is open.
   *
   * @param as what is predicted for the job as it is
   */
  public List<Suggestion> of(Scenario scenario, Prediction as) {
    Situation job = Variation.job(scenario, as.job());
    // A list shows jobs that are there already; and not all of what they are.
    if (!BAD.contains(as.outcome()) || !job.job().credentialsVisible()) {
      return List.of();
    }
    List<Remedy> single = Remedies.of(job);
    List<Tried> tried = tried(scenario, as.job(), single.stream().map(List::of).toList());
    List<Tried> enough = tried.stream().filter(Suggestions::completes).toList();
    if (enough.isEmpty()) {
      enough =
          tried(scenario, as.job(), pairs(tried, as)).stream()
              .filter(Suggestions::completes)
              .toList();
    }
    return least(enough).stream()
        .map(each -> suggestion(scenario, as.job(), each))
        .sorted(Comparator.comparingInt(Suggestions::exceptions))
        .limit(MOST)
        .toList();
  }

  private List<Tried> tried(Scenario scenario, String job, List<List<Remedy>> choices) {
    List<Situation> situations =
        choices.stream().map(each -> Remedy.all(each, scenario, job)).toList();
    List<Prediction> predictions = predict.of(situations);
    List<Tried> tried = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      tried.add(new Tried(choices.get(i), predictions.get(i)));
    }
    return tried;
  }

  private static boolean completes(Tried tried) {
    return tried.prediction.outcome() == Outcome.COMPLETES;
  }

  /** Two changes of different kinds, of which one alone gets the job further. */
  private static List<List<Remedy>> pairs(List<Tried> alone, Prediction as) {
    List<List<Remedy>> pairs = new ArrayList<>();
    for (Tried one : alone) {
      for (Tried other : alone) {
        Remedy first = one.remedies.get(0);
        Remedy second = other.remedies.get(0);
        boolean inOrder = first.kind().compareTo(second.kind()) < 0;
        if (inOrder && (further(one, as) || further(other, as)) && pairs.size() < MOST_PAIRS) {
          pairs.add(List.of(first, second));
        }
      }
    }
    return pairs;
  }

  /** Whether other obstacles are left than before. */
  private static boolean further(Tried tried, Prediction as) {
    return !obstacles(tried.prediction).equals(obstacles(as));
  }

  private static List<Object> obstacles(Prediction prediction) {
    List<Object> obstacles = new ArrayList<>();
    obstacles.add(prediction.outcome());
    obstacles.add(prediction.explanation());
    obstacles.add(prediction.error().map(JobError::shown));
    prediction.alsoBlocked().stream().map(Obstruction::what).forEach(obstacles::add);
    return obstacles;
  }

  /** Documented ones first, then those that change least; a wider token adds nothing to another. */
  private static List<Tried> least(List<Tried> enough) {
    List<Tried> sorted =
        enough.stream()
            .sorted(
                Comparator.<Tried>comparingInt(each -> each.remedies.size())
                    .thenComparing(each -> each.prediction.basis())
                    .thenComparing(each -> each.remedies.get(each.remedies.size() - 1).kind()))
            .toList();
    List<Tried> least = new ArrayList<>();
    for (Tried each : sorted) {
      if (least.stream().noneMatch(other -> alike(other, each))) {
        least.add(each);
      }
    }
    return least.subList(0, Math.min(least.size(), 2 * MOST));
  }

  /** Whether two ways change the same things, the one a little more than the other. */
  private static boolean alike(Tried one, Tried other) {
    List<String> words = one.remedies.stream().map(Remedy::words).toList();
    return other.remedies.stream()
        .allMatch(
            each ->
                words.stream()
                    .anyMatch(word -> each.words().equals(word) || wider(each.words(), word)));
  }

  private static boolean wider(String words, String than) {
    String both = " with `local-file, network`";
    return words.endsWith(both)
        && than.startsWith(words.substring(0, words.length() - both.length()));
  }

  private Suggestion suggestion(Scenario scenario, String job, Tried tried) {
    List<WindowsBand> bands = book.windowsReleases();
    Situation changed = Remedy.all(tried.remedies, scenario, job);
    List<Prediction> on =
        predict.of(
            bands.stream()
                .map(band -> Variation.job(Variation.on(changed.scenario(), band.first()), job))
                .toList());
    Columns columns = Columns.of(bands, i -> on.get(i).outcome() == on.get(i - 1).outcome());
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (int i = 0; i < columns.bands().size(); i++) {
      String versions = columns.bands().size() == 1 ? "" : columns.bands().get(i).label();
      elsewhere.add(new Elsewhere(versions, on.get(columns.first().get(i)).outcome()));
    }
    return new Suggestion(
        tried.remedies.stream().map(Remedy::words).toList(),
        tried.prediction,
        List.copyOf(elsewhere));
  }

  /** On how many bands of versions it does not complete. */
  private static int exceptions(Suggestion suggestion) {
    return (int)
        suggestion.on().stream().filter(each -> each.outcome() != Outcome.COMPLETES).count();
  }
}
