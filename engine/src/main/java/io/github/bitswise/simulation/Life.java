package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Elapses;
import io.github.bitswise.fact.Happening;
import io.github.bitswise.fact.Interrupted;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.fact.Network;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Restarted;
import io.github.bitswise.fact.ServiceRestarted;
import io.github.bitswise.fact.Session;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.TokenLost;
import io.github.bitswise.fact.TokenRegained;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.rulebook.CaseFacts;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of one case: applies events to its facts, moves its clock and records what the rules
 * make of it. What follows from an event is the rules' business.
 */
final class Life {

  private final Case of;
  private final Situation situation;
  private final Deduction deduction;
  private final List<Event> events;
  private final Map<Session, Deduction.Entry> sessions = new LinkedHashMap<>();
  private final List<Moment> moments = new ArrayList<>();
  private final Set<Needs> needs = new LinkedHashSet<>();
  private Deduction.@Nullable Entry status;
  private Deduction.@Nullable Entry token;
  private Deduction.@Nullable Entry network;
  private Deduction.@Nullable Entry passing;
  private Status now;
  private String context = "";
  private int calls;
  private Duration clock = Duration.ZERO;
  private @Nullable LastMove last;

  /** Why the job is in the state that it is in. */
  record LastMove(Move move, List<String> because, Basis basis, @Nullable Obstacle obstacle) {}

  Life(Case of, Situation situation, Deduction deduction) {
    this.of = of;
    this.situation = situation;
    this.deduction = deduction;
    this.events = timeline(situation);
    this.calls = situation.program().map(program -> program.steps().size()).orElse(0);
    this.now = new Status(of, situation.job().state(), situation.job().error());
    for (Object fact : SituationFacts.of(of, situation)) {
      Deduction.Entry entry = deduction.insert(fact);
      if (fact instanceof Status) {
        status = entry;
      } else if (fact instanceof Session session) {
        sessions.put(session, entry);
      } else if (fact instanceof TokenHeld) {
        token = entry;
      } else if (fact instanceof Network) {
        network = entry;
      }
    }
  }

  /**
   * A suspended job that the timeline never resumes is resumed at once; a listed job is as it is.
   */
  private static List<Event> timeline(Situation situation) {
    List<Event> events = new ArrayList<>();
    String job = situation.job().name();
    boolean resumed =
        situation.scenario().timeline().stream()
            .anyMatch(event -> event instanceof Event.Called call && call.resumes(job));
    boolean waiting = situation.job().state() == JobState.SUSPENDED;
    boolean usual = !resumed && waiting && situation.job().credentialsVisible();
    if (situation.program().map(each -> each.calls(Method.RESUME)).orElse(usual)) {
      events.add(Event.Called.resume(job, Place.UNSTATED));
    }
    events.addAll(situation.scenario().timeline());
    return events;
  }

  Case of() {
    return of;
  }

  Situation situation() {
    return situation;
  }

  int steps() {
    return events.size();
  }

  Status status() {
    return now;
  }

  String context() {
    return context;
  }

  @Nullable LastMove last() {
    return last;
  }

  List<Moment> moments() {
    return moments;
  }

  List<Needs> needs() {
    return List.copyOf(needs);
  }

  /** Puts an event into the facts; the caller fires. */
  Deduction.@Nullable Entry begin(int step) {
    Event event = events.get(step);
    if (!concerns(event)) {
      return null;
    }
    if (event instanceof Event.After after) {
      return pass(after);
    }
    apply(event);
    int index = event instanceof Event.Called ? calls - 1 : -1;
    return deduction.insert(
        new Happening(of, SituationFacts.kind(event), SituationFacts.account(event), index));
  }

  private Deduction.Entry pass(Event.After after) {
    clock = clock.plus(after.time());
    return deduction.insert(new Elapses(of, false));
  }

  /** What an event is, as facts; what it does to the job is derived. */
  private void apply(Event event) {
    if (event instanceof Event.Called call && call.at().stated()) {
      SituationFacts.of(of, situation, calls++, call.step()).forEach(deduction::insert);
    } else if (event instanceof Event.Logon logon) {
      Session session = new Session(of, logon.account(), logon.session());
      sessions.computeIfAbsent(session, deduction::insert);
    } else if (event instanceof Event.Logoff logoff) {
      end(logoff.account());
    } else if (event instanceof Event.Reboot) {
      end(null);
      deduction.insert(new Restarted(of));
      deduction.insert(new ServiceRestarted(of));
    } else if (event instanceof Event.ServiceRestart) {
      deduction.insert(new ServiceRestarted(of));
    } else if (event instanceof Event.Network change && network != null) {
      deduction.remove(network);
      network = deduction.insert(new Network(of, change.up()));
    }
  }

  private void end(@Nullable String account) {
    var ended =
        sessions.keySet().stream()
            .filter(
                session ->
                    account == null
                        || AccountName.key(session.account()).equals(AccountName.key(account)))
            .toList();
    for (Session session : ended) {
      deduction.remove(Objects.requireNonNull(sessions.remove(session)));
    }
  }

  void letRunToTheEnd() {
    passing = deduction.insert(new Elapses(of, true));
  }

  /** Applies what the rules derived; true if that changed anything. */
  boolean settle(
      CaseFacts<Move> moves,
      CaseFacts<TokenLost> lost,
      CaseFacts<TokenRegained> regained,
      CaseFacts<Needs> wanted) {
    needs.addAll(wanted.of(of));
    boolean changed = false;
    if (token == null && !regained.of(of).isEmpty()) {
      token = deduction.insert(new TokenHeld(of));
      changed = true;
    }
    if (token != null && !lost.of(of).isEmpty()) {
      deduction.remove(token);
      token = null;
      changed = true;
    }
    Optional<Move> move = moves.of(of).stream().findFirst();
    if (move.isPresent() && status != null) {
      moved(move.get());
      if (now.state() == JobState.TRANSFERRING && move.get().to() != JobState.TRANSFERRED) {
        deduction.insert(new Interrupted(of));
      }
      deduction.remove(status);
      now = new Status(of, move.get().to(), move.get().error());
      context = move.get().context();
      status = deduction.insert(now);
      changed = true;
    }
    return changed;
  }

  private void moved(Move move) {
    Obstacle obstacle =
        deduction.justifications(move).stream()
            .flatMap(why -> why.premises().stream())
            .filter(Obstacle.class::isInstance)
            .map(Obstacle.class::cast)
            .findFirst()
            .orElse(null);
    last = new LastMove(move, deduction.because(move), deduction.basis(move), obstacle);
  }

  /** Notes where the job stands after an event, unless nothing happened to it. */
  void record(int step, JobState before, @Nullable LastMove lastBefore) {
    Event event = events.get(step);
    if (concerns(event)) {
      note(describe(event), before, lastBefore);
    }
  }

  void recordEnd(JobState before, @Nullable LastMove lastBefore) {
    if (now.state() != before) {
      note("transfer", before, lastBefore);
    }
  }

  private void note(String event, JobState before, @Nullable LastMove lastBefore) {
    List<String> because = last != null && last != lastBefore ? last.because() : List.of();
    moments.add(new Moment(clock, event, now.state(), error(), because));
  }

  Optional<JobError> error() {
    if (now.error().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Errors.named(now.error(), context));
  }

  private boolean concerns(Event event) {
    return !(event instanceof Event.Called call) || call.job().equals(situation.job().name());
  }

  private static String describe(Event event) {
    if (event instanceof Event.Called call) {
      return call.resumes() ? "resume" : call.step().action().label();
    }
    if (event instanceof Event.Logon logon) {
      return "logon " + logon.account();
    }
    if (event instanceof Event.Logoff logoff) {
      return "logoff " + logoff.account();
    }
    if (event instanceof Event.Disconnect disconnect) {
      return "disconnect " + disconnect.account();
    }
    if (event instanceof Event.Network change) {
      return change.up() ? "network up" : "network down";
    }
    if (event instanceof Event.After after) {
      return "after " + after.time().toString().substring(2).toLowerCase(Locale.ROOT);
    }
    return event instanceof Event.Reboot ? "reboot" : "service-restart";
  }
}
