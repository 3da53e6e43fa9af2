package io.github.bitswise.simulation;

import io.github.bitswise.answer.JobError;
import io.github.bitswise.fact.Begun;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Fault;
import io.github.bitswise.fact.Interrupted;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.Transferred;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a job stands, and how it came there. */
final class Standing {

  private final Case of;
  private final LaidFacts facts;
  private final List<Span> underWay = new ArrayList<>();
  private final List<Transition> transitions = new ArrayList<>();
  private Status now;
  private String context = "";
  private int transferred;
  private Optional<LastMove> last = Optional.empty();

  Standing(Case of, JobConfiguration job, LaidFacts facts) {
    this.of = of;
    this.facts = facts;
    this.now = new Status(of, job.state(), job.error(), 0);
    transferred(job.state().unfinished() ? 0 : job.files().size());
    if (job.state() != JobState.SUSPENDED) {
      facts.put(new Begun(of));
    }
  }

  Status now() {
    return now;
  }

  Optional<JobError> error() {
    return now.error().isEmpty()
        ? Optional.empty()
        : Optional.of(Errors.named(now.error(), context));
  }

  /** Why the job is in the state that it is in; empty where it never moved. */
  Optional<LastMove> last() {
    return last;
  }

  /** Every step from state to state, those between two moments of the record as well. */
  List<Transition> transitions() {
    return List.copyOf(transitions);
  }

  /** When the job connected or transferred, as far as that took time. */
  List<Span> underWay() {
    return List.copyOf(underWay);
  }

  /**
   * The job comes to another state.
   *
   * @param during what is going on
   */
  void move(LastMove reason, JobConfiguration job, Optional<Act> during, long clock) {
    Move move = reason.move();
    last = Optional.of(reason);
    transitions.add(new Transition(now.state(), move.to(), during, reason.because()));
    if (now.state() == JobState.TRANSFERRING && move.to() != JobState.TRANSFERRED) {
      facts.put(new Interrupted(of));
    }
    if (underWay(now.state()) && clock > now.since()) {
      underWay.add(new Span(job.name(), now.since(), clock));
    }
    facts.put(new Begun(of));
    Status to = new Status(of, move.to(), move.error(), clock);
    facts.replace(now, to);
    now = to;
    facts.replace(new Fault(of, context), new Fault(of, move.context()));
    context = move.context();
    if (move.to() == JobState.TRANSFERRED) {
      transferred(job.files().size());
    }
  }

  private static boolean underWay(JobState state) {
    return state == JobState.CONNECTING || state == JobState.TRANSFERRING;
  }

  /** Keeps how many files are transferred, so that those which are added later are told apart. */
  private void transferred(int files) {
    facts.replace(new Transferred(of, transferred), new Transferred(of, files));
    transferred = files;
  }
}
