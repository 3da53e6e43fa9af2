package io.github.bitswise.simulation;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The client of a job at work: from the first call that moves the job, its program is run step by
 * step; what comes before sets the job up.
 */
final class ClientRun {

  private final List<Step> steps;
  private int next;
  private boolean setUp;

  /**
   * @param made whether the job is in a state of its own already, so that whoever made it is done
   */
  ClientRun(Optional<Program> program, boolean made) {
    this.setUp = made && program.map(Program::usual).orElse(false);
    this.steps = program.map(Program::steps).orElse(List.of());
    while (next < steps.size() && !moves(steps.get(next).action())) {
      next++;
    }
  }

  /** The calls that come before the first one that moves the job. */
  Optional<Act> setUp() {
    if (setUp) {
      return Optional.empty();
    }
    setUp = true;
    List<Act.Setting> calls = new ArrayList<>();
    for (int i = 0; i < next; i++) {
      if (steps.get(i).action() instanceof Call && !steps.get(i).sometimes()) {
        calls.add(new Act.Setting(i, steps.get(i)));
      }
    }
    return calls.isEmpty() ? Optional.empty() : Optional.of(new Act.SetUp(List.copyOf(calls)));
  }

  private static boolean moves(Action action) {
    if (action instanceof Call call) {
      return call.method().moves();
    }
    return action instanceof Preparation.WaitFor || action instanceof Preparation.Transfer;
  }

  /** The position of the next step. */
  int position() {
    return next;
  }

  /** The next step, if the client gets to it; it waits for the job where it says so. */
  Optional<Step> ready(JobState state) {
    while (next < steps.size()) {
      Step step = steps.get(next);
      if (!passes(step.action(), state)) {
        return Optional.empty();
      }
      if (step.action() instanceof Call && (Event.Called.resumes(step) || !step.sometimes())) {
        return Optional.of(step);
      }
      next++;
    }
    return Optional.empty();
  }

  void advance() {
    next++;
  }

  /** What a client does about a job that it has not waited for to the good end is not known. */
  private static boolean passes(Action action, JobState state) {
    boolean waits = action instanceof Preparation.WaitFor || action instanceof Preparation.Transfer;
    return !waits || !state.unfinished();
  }
}
