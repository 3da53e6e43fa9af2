package io.github.bitswise.answer;

import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One step of a job's life.
 *
 * @param at time since the start
 * @param event what happened
 * @param state the state after it
 * @param error the error after it
 * @param because ids of behaviours
 * @param every after what time the same happens again and again, with the same end
 * @param changes of identities and proxies
 * @param passed the transitions that led to the state, in order
 * @param why the derivations of what happened, where they were asked for
 */
public record Moment(
    Duration at,
    String event,
    JobState state,
    Optional<JobError> error,
    List<String> because,
    Optional<Duration> every,
    List<Change> changes,
    List<Way> passed,
    List<Derivation> why) {

  /** A moment at which no more than the state changes. */
  public Moment(
      Duration at, String event, JobState state, Optional<JobError> error, List<String> because) {
    this(at, event, state, error, because, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** The same with fewer changes. */
  public Moment with(List<Change> fewer) {
    return new Moment(at, event, state, error, because, every, fewer, passed, why);
  }
}
