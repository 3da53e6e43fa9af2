package io.github.bitswise.simulation;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Optional;

/**
 * The client of a job at work: from the first call that moves the job, its program is run step by
 * step; what comes before sets the job up.
 */
final class ClientRun {

  private final List<Step> steps;
  private int next;

  ClientRun(Optional<Program> program) {
    this.steps = program.map(Program::steps).orElse(List.of());
    while (next < steps.size() && !moves(steps.get(next).action())) {
      next++;
    }
  }

  private static boolean moves(Action action) {
    if (action instanceof Call call) {
      return switch (call.method()) {
        case RESUME, SUSPEND, CANCEL, COMPLETE -> true;
        default -> false;
      };
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
