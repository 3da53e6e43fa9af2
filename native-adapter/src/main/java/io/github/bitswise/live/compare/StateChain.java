package io.github.bitswise.live.compare;

import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Way;
import io.github.bitswise.job.JobState;
import io.github.bitswise.live.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The states of a job in their order; none comes twice in a row. */
record StateChain(List<JobState> states) {

  /**
   * Where two chains part.
   *
   * @param after the state that they still share; empty at the beginning
   * @param expected empty where nothing more is predicted
   * @param seen empty where nothing more was seen
   */
  record Difference(
      Optional<JobState> after, Optional<JobState> expected, Optional<JobState> seen) {

    /** The difference in words. */
    String told() {
      String where = after.map(each -> "after " + each + ", ").orElse("at first, ");
      String there = expected.map(each -> each + " is predicted").orElse("nothing is predicted");
      return where + there + " and " + seen.map(Enum::name).orElse("nothing") + " was seen";
    }
  }

  static StateChain predicted(JobState first, List<Moment> timeline) {
    List<JobState> states = new ArrayList<>(List.of(first));
    for (Moment moment : timeline) {
      moment.passed().stream().map(Way::to).forEach(states::add);
      states.add(moment.state());
    }
    return new StateChain(once(states));
  }

  static StateChain seen(List<Observation> observations) {
    return new StateChain(
        once(
            observations.stream()
                .filter(each -> each.is(Observation.Kind.STATE))
                .map(each -> JobState.valueOf(each.what()))
                .toList()));
  }

  private static List<JobState> once(List<JobState> states) {
    List<JobState> once = new ArrayList<>();
    for (JobState state : states) {
      if (once.isEmpty() || once.get(once.size() - 1) != state) {
        once.add(state);
      }
    }
    return List.copyOf(once);
  }

  /**
   * Where what was seen leaves this chain. States that may be too short to be seen may lack, and a
   * job may be seen to connect and transfer on its way from QUEUED to where it is predicted.
   */
  Optional<Difference> leaves(StateChain seen) {
    int next = 0;
    Optional<JobState> shared = Optional.empty();
    for (JobState state : seen.states) {
      int at = next;
      while (at < states.size() && states.get(at) != state && states.get(at).active()) {
        at++;
      }
      if (at < states.size() && states.get(at) == state) {
        next = at + 1;
      } else if (!onTheWay(state, next, at)) {
        return Optional.of(new Difference(shared, at(next), Optional.of(state)));
      } else {
        next = at;
      }
      shared = Optional.of(state);
    }
    for (int i = next; i < states.size(); i++) {
      if (!states.get(i).active() || i == states.size() - 1) {
        return Optional.of(new Difference(shared, at(i), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /**
   * @param next the first state that was not seen yet
   * @param at the first of those from there on that has to be seen
   */
  private boolean onTheWay(JobState state, int next, int at) {
    boolean transfers = state == JobState.CONNECTING || state == JobState.TRANSFERRING;
    boolean underWay = at > next || at > 0 && states.get(at - 1).active();
    return transfers && underWay && at < states.size();
  }

  private Optional<JobState> at(int index) {
    return index < states.size() ? Optional.of(states.get(index)) : Optional.empty();
  }

  /** The states as a line of text. */
  String told() {
    return states.stream().map(Enum::name).collect(Collectors.joining(" > "));
  }
}
