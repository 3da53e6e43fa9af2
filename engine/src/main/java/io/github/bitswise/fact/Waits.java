package io.github.bitswise.fact;

import io.github.bitswise.job.JobState;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The client asks for the state of the job until it is one of these.
 *
 * @param states empty where they are not known
 * @param bounded whether it gives up after a time
 */
public record Waits(Case of, int index, List<JobState> states, boolean bounded, Place at) {

  /** The states in words. */
  public String named() {
    return states.stream().map(Enum::name).collect(Collectors.joining(" or "));
  }

  /** The states among these in which BITS still works on the job by itself, in words. */
  public String early() {
    return states.stream()
        .filter(state -> state.active() || state == JobState.TRANSIENT_ERROR)
        .map(Enum::name)
        .collect(Collectors.joining(" or "));
  }

  /** Whether it ends while BITS still works on the job by itself. */
  public boolean endsEarly() {
    return !early().isEmpty();
  }

  /** Whether the states are known and this is not among them. */
  public boolean misses(JobState state) {
    return !states.isEmpty() && !states.contains(state);
  }
}
