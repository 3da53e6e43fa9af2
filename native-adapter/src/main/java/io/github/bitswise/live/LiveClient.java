package io.github.bitswise.live;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Answer;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Tool;
import io.github.bitswise.scenario.Scenario;
import java.util.List;
import java.util.Set;

/** The client of one job: makes its calls in order, and waits where it says so. */
final class LiveClient {

  /** Done at the beginning, or no doing at all: what a script is like. */
  private static final Set<Class<? extends Action>> ASIDE =
      Set.of(
          Preparation.InitializeSecurity.class,
          Preparation.Habit.class,
          Preparation.TestExitCode.class,
          Preparation.ShowPassword.class);

  private final String job;
  private final List<Step> steps;
  private final LiveBits bits;
  private int next;

  LiveClient(Scenario scenario, JobConfiguration job, LiveBits bits) {
    this.job = job.name();
    this.steps =
        scenario
            .program(job.name())
            .filter(program -> !program.usual())
            .map(program -> UsualCalls.with(job, program))
            .orElseGet(() -> UsualCalls.of(job));
    this.bits = bits;
  }

  String job() {
    return job;
  }

  /** Makes the calls up to the first one that moves the job. */
  void setUp() {
    while (next < steps.size() && !moves(steps.get(next).action())) {
      make(steps.get(next++));
    }
  }

  /** Makes calls until it has to wait for the job, or there are no more. */
  void goOn() {
    while (next < steps.size()) {
      Step step = steps.get(next);
      boolean waits =
          step.action() instanceof Preparation.WaitFor
              || step.action() instanceof Preparation.Transfer;
      if (waits && bits.state(job).map(JobState::unfinished).orElse(true)) {
        return;
      }
      next++;
      if (!waits) {
        make(step);
      } else if (step.action() instanceof Preparation.Transfer run
          && run.tool() == Tool.POWERSHELL) {
        bits.complete(job);
      }
    }
  }

  /** Whether it has made all its calls. */
  boolean done() {
    return next == steps.size();
  }

  private void make(Step step) {
    if (step.sometimes()) {
      bits.skip(
          job, step.at(), step.action().label(), "the scenario does not say whether it is done");
    } else if (step.action() instanceof Call.CreateJob) {
      Answer answer = bits.ask("", step);
      if (!(answer.value() instanceof Answer.Job)) {
        next = steps.size();
      }
    } else if (step.action() instanceof Call) {
      bits.ask(bits.id(job).orElse(""), step);
    } else if (!ASIDE.contains(step.action().getClass())) {
      bits.ask(bits.id(job).orElse(""), step);
    }
  }

  private static boolean moves(Action action) {
    return action instanceof Call call
        ? call.method().moves()
        : action instanceof Preparation.WaitFor || action instanceof Preparation.Transfer;
  }

  /** Whether it resumes the job itself. */
  boolean resumes() {
    return steps.stream()
        .anyMatch(step -> step.action() instanceof Call call && call.method() == Method.RESUME);
  }
}
