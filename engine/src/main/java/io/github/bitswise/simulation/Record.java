package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Way;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Attempts;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.fact.Status;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.Deduction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is told of a life: where the job stood when, why, and what BITS answered. */
final class Record {

  private final Deduction deduction;
  private final Replies replies;
  private final List<Moment> moments = new ArrayList<>();
  private final List<Moment> next = new ArrayList<>();
  private final Map<Integer, CallAnswer> answers = new TreeMap<>();
  private final List<CaseCheckpoint> checkpoints = new ArrayList<>();
  private final List<String> untold = new ArrayList<>();
  private final List<Derivation> unexplained = new ArrayList<>();
  private final List<Way> passed = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private List<Moment> telling = moments;
  private JobState told;
  private @Nullable Moment begun;
  private int reasons;
  private @Nullable Repeated repeated;
  private @Nullable Repeated latest;
  private @Nullable Repeated seen;

  Record(Deduction deduction, JobState state, Replies replies) {
    this.deduction = deduction;
    this.replies = replies;
    this.told = state;
  }

  List<Moment> moments() {
    return List.copyOf(moments);
  }

  /** What would happen next if nothing else did. */
  List<Moment> next() {
    return List.copyOf(next);
  }

  /** The answers at points of the timeline. */
  List<CaseCheckpoint> checkpoints() {
    return List.copyOf(checkpoints);
  }

  /** The answers to calls that were made in the course of time, by the position of the call. */
  Map<Integer, CallAnswer> answers() {
    return answers;
  }

  /** Whether the call has its answer. */
  boolean answered(int index) {
    return answers.containsKey(index);
  }

  void answers(int index, Step step, String as, List<Access> given, List<Returned> values) {
    replies
        .of(step.at(), step.action().label(), as, given, values)
        .ifPresent(answer -> answers.put(index, answer));
  }

  /** A call is refused for what would become of the job. */
  void refused(int index, Step step, String as, Obstacle refusal) {
    answers.put(index, replies.refused(step.at(), step.action().label(), as, refusal));
  }

  /** The answer as it is at a point of the timeline. */
  void look(CaseCheckpoint checkpoint) {
    checkpoints.add(checkpoint);
  }

  /** The job moved, and why. */
  void moved(LastMove move) {
    untold.addAll(move.because());
    unexplained.addAll(move.why());
    passed.addAll(move.ways());
  }

  /** Resources are opened as somebody else now, or requests take another way. */
  void changed(List<Change> now) {
    changes.addAll(now);
  }

  /** The job is tried again and again from now on. */
  void repeats(Attempts attempts, Optional<JobError> error, List<Derivation> why) {
    if (latest == null || !latest.attempts().equals(attempts)) {
      latest = new Repeated(attempts, error, deduction.because(attempts), why);
    }
  }

  /** The job is not tried again and again. */
  void repeatsNoMore() {
    latest = null;
  }

  /** From now on what happens is only what would happen if nothing else did. */
  void lookAhead(Duration now) {
    telling = next;
    repeated = null;
    if (latest != null) {
      next.add(latest.from(latest.attempts().after(now.toSeconds())));
    }
  }

  /** What else than a move there is to tell of the present. */
  void because(List<String> behaviours, List<Derivation> why) {
    untold.addAll(behaviours);
    unexplained.addAll(why);
  }

  /** Notes where the job stands after an act, if there is anything to tell. */
  void note(Act act, Duration at, Status now, Optional<JobError> error) {
    if (repeated != null && repeated.attempts().first() < at.toSeconds()) {
      repeated(repeated);
      repeated = null;
    }
    if (act instanceof Act.Pass) {
      begun = now.state() == told ? null : moment(at, "transfer", now, error);
      reasons = untold.size();
    } else if (act instanceof Act.Struck struck) {
      byItself(TimelineText.of(struck.strike().due().timer()), at, now, error);
    } else if (act instanceof Act.Shift) {
      byItself(TimelineText.turn(now.state()), at, now, error);
    } else if (act instanceof Act.Passed passed) {
      Optional<String> event = passed.pass().event().map(TimelineText::of);
      if (event.isPresent() || now.state() != told) {
        tell(moment(at, event.orElse("transfer"), now, error));
      }
    } else if (act instanceof Act.Ask ask) {
      if (now.state() != told || tells(ask.step())) {
        tell(moment(at, TimelineText.of(ask.step()), now, error));
      }
    } else if (act instanceof Act.Happen happen) {
      tell(moment(at, TimelineText.of(happen.event()), now, error));
    }
    if (!Objects.equals(latest, seen)) {
      repeated = latest;
      seen = latest;
    }
  }

  /** Attempts that all end alike are told once, with the one before them if that is not told. */
  private void repeated(Repeated attempts) {
    if (begun != null && begun.state() == JobState.TRANSIENT_ERROR) {
      telling.add(attempts.after(begun));
      begun(begun);
    } else {
      telling.add(attempts.from(attempts.attempts().first()));
    }
  }

  /** What happens while time passes is told if it changes the state. */
  private void byItself(String event, Duration at, Status now, Optional<JobError> error) {
    boolean leads = begun != null && begun.state() != now.state();
    if (begun != null && leads) {
      telling.add(begun);
      begun(begun);
    }
    if (leads || now.state() != told) {
      tell(moment(at, event, now, error));
    }
  }

  /** What was told of the time that has begun to pass is not told again. */
  private void begun(Moment moment) {
    untold.subList(0, reasons).clear();
    unexplained.subList(0, moment.why().size()).clear();
    changes.subList(0, moment.changes().size()).clear();
    passed.subList(0, moment.passed().size()).clear();
    told = moment.state();
    begun = null;
  }

  /** Whether a call is about the state of the job, or about whose it is. */
  private static boolean tells(Step step) {
    return step.moves()
        || step.action() instanceof Call call && call.method() == Method.TAKE_OWNERSHIP;
  }

  private Moment moment(Duration at, String event, Status now, Optional<JobError> error) {
    return new Moment(
        at,
        event,
        now.state(),
        error,
        List.copyOf(new LinkedHashSet<>(untold)),
        Optional.empty(),
        List.copyOf(changes),
        List.copyOf(passed),
        List.copyOf(unexplained));
  }

  private void tell(Moment moment) {
    telling.add(moment);
    told = moment.state();
    untold.clear();
    unexplained.clear();
    changes.clear();
    passed.clear();
    begun = null;
  }
}
