package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.fact.Status;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of a life: where the job stood when, why, and what BITS answered. */
final class Record {

  private final Deduction deduction;
  private final List<Moment> moments = new ArrayList<>();
  private final Map<Integer, CallAnswer> answers = new TreeMap<>();
  private final Set<Integer> unasked = new HashSet<>();
  private JobState told;
  private final Set<String> untold = new LinkedHashSet<>();
  private @Nullable Moment begun;

  Record(Deduction deduction, JobState state) {
    this.deduction = deduction;
    this.told = state;
  }

  List<Moment> moments() {
    return List.copyOf(moments);
  }

  /** The answers to calls that were made in the course of time, by the position of the call. */
  Map<Integer, CallAnswer> answers() {
    return answers;
  }

  /** Nobody waits for the answer to this call. */
  void unasked(int index) {
    unasked.add(index);
  }

  /** Whether the call has its answer, or nobody waits for one. */
  boolean settled(int index) {
    return unasked.contains(index) || answers.containsKey(index);
  }

  void answers(int index, Step step, String as, List<Access> given, List<Returned> values) {
    answer(step.at(), step.action().label(), as, given, values)
        .ifPresent(answer -> answers.put(index, answer));
  }

  /** The answer to a call: the first in order; what else rules say of the same answer is added. */
  Optional<CallAnswer> answer(
      Place at, String label, String as, List<Access> given, List<Returned> values) {
    List<Access> inOrder = given.stream().sorted(Access.FIRST).toList();
    if (inOrder.isEmpty()) {
      return Optional.empty();
    }
    Access first = inOrder.get(0);
    List<Access> same = inOrder.stream().filter(each -> same(each, first)).toList();
    Set<String> because = new LinkedHashSet<>();
    boolean succeeds = first.verdict() == Access.Verdict.ALLOWED;
    same.forEach(each -> because.addAll(deduction.because(each)));
    if (succeeds) {
      // That the caller is let in is part of it.
      inOrder.stream()
          .filter(each -> each.error().isEmpty())
          .forEach(each -> because.addAll(deduction.because(each)));
    }
    String error = first.error().isEmpty() && succeeds ? "S_OK" : first.error();
    return Optional.of(
        new CallAnswer(
            at,
            label,
            as,
            first.verdict().name().toLowerCase(Locale.ROOT),
            error.isEmpty() ? Optional.empty() : Optional.of(Errors.named(error, "")),
            same.stream().map(Access::what).distinct().collect(Collectors.joining("; ")),
            List.copyOf(because),
            succeeds ? values.stream().map(Returned::value).findFirst() : Optional.empty(),
            same.stream().map(deduction::basis).max(Comparator.naturalOrder()).orElseThrow()));
  }

  private static boolean same(Access one, Access first) {
    return one.verdict() == first.verdict() && one.error().equals(first.error());
  }

  /** The job moved, and why. */
  void moved(LastMove move) {
    untold.addAll(move.because());
  }

  /** Notes where the job stands after an act, if there is anything to tell. */
  void note(Act act, Duration at, Status now, Optional<JobError> error) {
    if (act instanceof Act.Pass) {
      begun = now.state() == told ? null : moment(at, "transfer", now, error);
    } else if (act instanceof Act.Struck struck) {
      struck(struck, at, now, error);
    } else if (act instanceof Act.Passed passed) {
      Optional<String> event = passed.pass().event().map(TimelineText::of);
      if (event.isPresent() || now.state() != told) {
        tell(moment(at, event.orElse("transfer"), now, error));
      }
    } else if (act instanceof Act.Ask ask) {
      if (now.state() != told || moves(ask.step())) {
        tell(moment(at, TimelineText.of(ask.step()), now, error));
      }
    } else if (act instanceof Act.Happen happen) {
      tell(moment(at, TimelineText.of(happen.event()), now, error));
    }
  }

  private void struck(Act.Struck struck, Duration at, Status now, Optional<JobError> error) {
    boolean leads = begun != null && begun.state() != now.state();
    if (begun != null && leads) {
      untold.removeAll(begun.because());
      moments.add(begun);
    }
    if (leads || now.state() != told) {
      tell(moment(at, TimelineText.of(struck.strike().due().timer()), now, error));
    }
  }

  private static boolean moves(Step step) {
    if (!(step.action() instanceof Call call)) {
      return false;
    }
    return switch (call.method()) {
      case RESUME, SUSPEND, CANCEL, COMPLETE, TAKE_OWNERSHIP -> true;
      default -> false;
    };
  }

  private Moment moment(Duration at, String event, Status now, Optional<JobError> error) {
    return new Moment(at, event, now.state(), error, List.copyOf(untold));
  }

  private void tell(Moment moment) {
    moments.add(moment);
    told = moment.state();
    untold.clear();
    begun = null;
  }
}
