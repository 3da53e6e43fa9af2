package io.github.bitswise.simulation;

import io.github.bitswise.bits.Event;
import io.github.bitswise.fact.Due;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes next in a life: its client's calls, the timeline's events, and time that passes. */
final class Agenda {

  private final String job;
  private final List<Event> events;
  private final boolean driven;
  private final ClientRun client;
  private final Clocks clocks;
  private final JobsAhead ahead;
  private int next;
  private Act.@Nullable Pass passing;
  private boolean atRest;

  /**
   * @param driven whether only what is offered happens
   */
  Agenda(Situation situation, boolean driven, Clocks clocks, JobsAhead ahead) {
    this.job = situation.job().name();
    this.events = driven ? new ArrayList<>() : timeline(situation);
    this.driven = driven;
    this.client = new ClientRun(situation.program(), situation.job().state() != JobState.SUSPENDED);
    this.clocks = clocks;
    this.ahead = ahead;
  }

  /**
   * A suspended job that nothing ever resumes is resumed at once, unless the file says that it is
   * suspended; a listed job is as it is, and a program does its own.
   */
  private static List<Event> timeline(Situation situation) {
    List<Event> events = new ArrayList<>();
    String job = situation.job().name();
    boolean resumed =
        situation.scenario().timeline().stream()
            .anyMatch(event -> event instanceof Event.Called call && call.resumes(job));
    boolean waiting = situation.job().state() == JobState.SUSPENDED && !situation.job().kept();
    if (situation.program().isEmpty()
        && !resumed
        && waiting
        && situation.job().credentialsVisible()) {
      events.add(Event.Called.resume(job, Place.UNSTATED));
    }
    events.addAll(situation.scenario().timeline());
    return events;
  }

  /** Lets something happen after everything that is to happen anyway. */
  void offer(Event event) {
    events.add(event);
  }

  /**
   * What comes next; empty where the life is over.
   *
   * @param dues the clocks that will strike
   * @param clock the second of the timeline
   */
  Optional<Act> next(JobState state, List<Due> dues, long clock) {
    Optional<Act> setUp = client.setUp();
    if (setUp.isPresent()) {
      return setUp;
    }
    // While a job is let run to its rest, its client waits for that.
    if (passing == null || passing.until().isPresent()) {
      Optional<Act> call = client.ready(state).map(step -> new Act.Ask(client.position(), step));
      if (call.isPresent()) {
        client.advance();
        atRest = false;
        return call;
      }
    }
    if (passing != null) {
      return Optional.of(passing(passing, dues, clock));
    }
    while (next < events.size()) {
      Event event = events.get(next++);
      if (concerns(event)) {
        return Optional.of(act(event, clock));
      }
    }
    return atRest || driven
        ? Optional.empty()
        : Optional.of(new Act.Pass(Optional.empty(), Optional.empty()));
  }

  /** What would come next by itself once the life is over. */
  Optional<Act> ahead(JobState state, List<Due> dues, long clock) {
    if (state.last()) {
      return Optional.empty();
    }
    // A job that nothing holds back goes on by itself, and what the hours do to it then is open.
    boolean held = state == JobState.TRANSIENT_ERROR;
    List<Due> some = dues.stream().filter(due -> held || due.timer() != Timer.HOUR).toList();
    return clocks.next(some, clock).map(strike -> new Act.Struck(strike));
  }

  private static Act act(Event event, long clock) {
    if (event instanceof Event.After after) {
      return new Act.Pass(Optional.of(event), Optional.of(clock + after.time().toSeconds()));
    }
    if (event instanceof Event.Finished) {
      return new Act.Pass(Optional.of(event), Optional.empty());
    }
    return event instanceof Event.Point point ? new Act.Look(point) : new Act.Happen(event);
  }

  private Act passing(Act.Pass pass, List<Due> dues, long clock) {
    Optional<Clocks.Strike> strike = clocks.next(dues, clock);
    long shift = ahead.next();
    if (shift <= strike.map(Clocks.Strike::at).orElse(Long.MAX_VALUE)
        && shift < pass.until().orElse(Long.MAX_VALUE)) {
      return new Act.Shift(shift);
    }
    boolean goesOn =
        pass.until().isPresent()
            ? strike.filter(each -> each.at() <= pass.until().get()).isPresent()
            : dues.stream()
                .anyMatch(due -> due.timer() == Timer.RETRY || due.timer() == Timer.TRANSFER);
    return strike.isPresent() && goesOn ? new Act.Struck(strike.get()) : new Act.Passed(pass);
  }

  /** Time begins to pass. */
  void begin(Act.Pass pass) {
    passing = pass;
  }

  /** Time has passed. */
  void end(Act.Passed passed) {
    atRest = passed.pass().event().isEmpty();
    passing = null;
  }

  private boolean concerns(Event event) {
    if (event instanceof Event.Called call) {
      return call.job().equals(job);
    }
    if (event instanceof Event.Point point) {
      return point.jobs().contains(job);
    }
    if (event instanceof Event.Finished finished) {
      return finished.job().equals(job);
    }
    return !(event instanceof Event.ClientExit exit) || exit.job().equals(job);
  }
}
