package io.github.bitswise.live.observation;

import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One run of one scenario, as a file has kept it.
 *
 * @param seen beginning with {@link Kind#RUN}
 */
public record Recording(List<Observation> seen) {

  /** What is left out where nothing of a job is run. */
  private static final String WHOLE_JOB = "job";

  public Recording {
    seen = List.copyOf(seen);
  }

  /** The runs of a file, in its order; what comes before the first one belongs to none. */
  static List<Recording> all(List<Observation> observations) {
    List<Recording> all = new ArrayList<>();
    List<Observation> run = new ArrayList<>();
    for (Observation each : observations) {
      if (each.is(Kind.RUN)) {
        add(run, all);
        run = new ArrayList<>(List.of(each));
      } else if (!run.isEmpty()) {
        run.add(each);
      }
    }
    add(run, all);
    return all;
  }

  private static void add(List<Observation> run, List<Recording> all) {
    if (!run.isEmpty()) {
      all.add(new Recording(run));
    }
  }

  /** The last run of the scenario with this digest; of several, one that has this name too. */
  public static Optional<Recording> find(
      List<Observation> observations, String digest, String scenario) {
    List<Recording> of =
        all(observations).stream()
            .filter(each -> digest.equals(each.seen.get(0).result()))
            .toList();
    return last(of.stream().filter(each -> each.seen.get(0).scenario().equals(scenario)).toList())
        .or(() -> last(of));
  }

  private static Optional<Recording> last(List<Recording> recordings) {
    return recordings.isEmpty()
        ? Optional.empty()
        : Optional.of(recordings.get(recordings.size() - 1));
  }

  /** Whether each of these jobs came to an end, or was left out as a whole. */
  public boolean complete(Collection<String> jobs) {
    return jobs.stream().allMatch(job -> seen.stream().anyMatch(each -> ends(each, job)));
  }

  private static boolean ends(Observation each, String job) {
    return job.equals(each.job())
        && (each.is(Kind.END) || each.is(Kind.SKIPPED) && each.what().equals(WHOLE_JOB));
  }

  /** Whether all of it was seen of one BITS. */
  public boolean ofOneProvider() {
    return seen.stream().map(Observation::provider).distinct().count() == 1;
  }
}
