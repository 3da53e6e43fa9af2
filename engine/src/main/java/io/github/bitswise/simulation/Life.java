package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.bits.Event;
import io.github.bitswise.fact.Attempts;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.ClockCounts;
import io.github.bitswise.fact.Due;
import io.github.bitswise.fact.Effect;
import io.github.bitswise.fact.Elapses;
import io.github.bitswise.fact.Expired;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.fact.TimerChange;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Derivations;
import io.github.bitswise.rulebook.Situation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of one case: applies events to its facts, moves its clock and records what the rules
 * make of it. What follows from an event is the rules' business.
 */
final class Life {

  private final Case of;
  private final Deduction deduction;
  private final LaidFacts facts;
  private final Clocks clocks;
  private final WallClock wall;
  private final Scene scene;
  private final Standing standing;
  private final Record record;
  private final Conversation conversation;
  private final JobsAhead ahead;
  private final Agenda agenda;
  private final Notified notified;
  private final HelperToken token;
  private final Set<Needs> needs = new LinkedHashSet<>();
  private final boolean explained;
  private final Map<String, Derivation> asking = new LinkedHashMap<>();
  private long clock;
  private List<Due> dues = List.of();
  private List<String> cause = List.of();
  private List<Derivation> causing = List.of();
  private Optional<Act> act = Optional.empty();

  /**
   * @param before when jobs are under way that have their turn before this one
   * @param explained whether the derivations of what happens are kept
   */
  Life(Case of, Situation situation, List<Span> before, Deduction deduction, boolean explained) {
    this(of, situation, before, deduction, false, explained);
  }

  /** A life in which only happens what is offered to it. */
  static Life driven(Case of, Situation situation, Deduction deduction) {
    return new Life(of, situation, List.of(), deduction, true, false);
  }

  private Life(
      Case of,
      Situation situation,
      List<Span> before,
      Deduction deduction,
      boolean driven,
      boolean explained) {
    this.of = of;
    this.explained = explained;
    this.deduction = deduction;
    this.facts = new LaidFacts(of, situation, deduction);
    this.clocks = new Clocks(of, facts);
    this.wall = new WallClock(of, facts);
    this.scene = new Scene(of, situation, facts, wall);
    this.standing = new Standing(of, situation.job(), facts);
    this.record = new Record(deduction, situation.job().state(), new Replies(deduction, this::why));
    this.conversation = new Conversation(of, scene, facts, record);
    this.ahead = new JobsAhead(of, before, facts);
    this.agenda = new Agenda(situation, driven, clocks, ahead);
    this.notified = new Notified(deduction);
    this.token = new HelperToken(of, facts);
  }

  Case of() {
    return of;
  }

  Situation situation() {
    return scene.situation();
  }

  Status status() {
    return standing.now();
  }

  Optional<LastMove> last() {
    return standing.last();
  }

  Record record() {
    return record;
  }

  /** Every step from state to state, those between two moments of the record as well. */
  List<Transition> transitions() {
    return standing.transitions();
  }

  /** When the job connected or transferred, as far as that took time. */
  List<Span> underWay() {
    return standing.underWay();
  }

  List<Needs> needs() {
    return List.copyOf(needs);
  }

  /** The first need for each fact that is not said, with why a rule turns on it. */
  Map<String, Derivation> asking() {
    return asking;
  }

  boolean explained() {
    return explained;
  }

  /** Why these facts hold now, where that is to be kept; else nothing. */
  List<Derivation> why(Collection<?> facts) {
    if (!explained || facts.isEmpty()) {
      return List.of();
    }
    Derivations derivations = new Derivations(deduction, this.facts::laid);
    return facts.stream().map(derivations::of).toList();
  }

  /** Lets something happen to this life after everything that is to happen anyway. */
  void offer(Event event) {
    agenda.offer(event);
  }

  /** The answer to the last call; empty where no rule has any. */
  Optional<CallAnswer> answer() {
    return conversation.last();
  }

  /** The second of the timeline. */
  long clock() {
    return clock;
  }

  /** Takes everything out that was known of this life. */
  void leave() {
    facts.clear();
  }

  /** What comes next in this life; empty where it is over. */
  Optional<Act> next() {
    return agenda.next(status().state(), dues, clock);
  }

  /** What would come next by itself once this life is over. */
  Optional<Act> ahead() {
    return agenda.ahead(status().state(), dues, clock);
  }

  /** From now on what happens is only what would happen if nothing else did. */
  void lookAhead() {
    record.lookAhead(time());
  }

  /** Puts what happens into the facts; the caller fires. */
  void begin(Act act) {
    this.act = Optional.of(act);
    if (act instanceof Act.Pass pass) {
      ahead.shift(clock);
      agenda.begin(pass);
      facts.put(new Elapses(of, pass.until().isEmpty()));
    } else if (act instanceof Act.Struck struck) {
      until(struck.strike().at());
      clocks.strike(struck.strike());
      cause = deduction.because(struck.strike().due());
      causing = why(List.of(struck.strike().due()));
      scene.happen(new Expired(of, struck.strike().due().timer()));
    } else if (act instanceof Act.Shift shift) {
      until(shift.at());
      ahead.shift();
    } else if (act instanceof Act.Passed passed) {
      facts.remove(new Elapses(of, passed.pass().until().isEmpty()));
      passed.pass().until().ifPresent(this::until);
      agenda.end(passed);
    } else if (act instanceof Act.SetUp setUp) {
      setUp.calls().forEach(each -> conversation.ask(each.index(), each.step()));
    } else if (act instanceof Act.Ask ask) {
      conversation.ask(ask.index(), ask.step());
    } else if (act instanceof Act.Happen happen) {
      happen(happen.event());
    }
  }

  private void until(long second) {
    clock = Math.max(clock, second);
    wall.advance(clock);
  }

  private void happen(Event event) {
    if (event instanceof Event.Called called && called.at().stated()) {
      conversation.ask(called);
    } else {
      scene.happen(event);
    }
  }

  /** What BITS answered to the call that was just made; a setting that it took is set. */
  void answered(Act act, Derived derived) {
    conversation.answered(act, derived);
  }

  /** Whether BITS took a setting just now. */
  boolean set() {
    return conversation.set();
  }

  /**
   * Takes back a setting with which the job could not be: BITS refuses it.
   *
   * @param before what stood against the job before the setting
   * @param now what does with it
   */
  void refuse(Act act, List<Obstacle> before, List<Obstacle> now) {
    now.stream()
        .filter(each -> each.effect() == Effect.REFUSES && !before.contains(each))
        .min(Comparator.comparing(Obstacle::order).thenComparing(Obstacle::what))
        .ifPresent(each -> conversation.refused(act, each));
    conversation.done();
  }

  /** What happened at one instant is over once its own consequences are drawn. */
  void end() {
    cause = List.of();
    causing = List.of();
    scene.end();
  }

  /** Applies what the rules derived; true if that changed anything. */
  boolean settle(Derived derived) {
    for (Needs need : derived.needs().of(of)) {
      if (needs.add(need) && explained) {
        asking.putIfAbsent(need.fact(), why(List.of(need)).get(0));
      }
    }
    dues = derived.dues().of(of);
    notified.are(derived.notices().of(of));
    attempts(derived.attempts().of(of));
    boolean changed = timers(derived.timers().of(of));
    changed |= token.change(!derived.regained().of(of).isEmpty(), !derived.lost().of(of).isEmpty());
    for (ClockCounts each : derived.clocks().of(of)) {
      record.because(deduction.because(each), why(List.of(each)));
      clocks.putOn(wall.count());
      changed = true;
    }
    Optional<Move> move = derived.moves().of(of).stream().findFirst();
    move.ifPresent(this::move);
    return changed || move.isPresent();
  }

  private void attempts(List<Attempts> attempts) {
    attempts.stream()
        .findFirst()
        .ifPresentOrElse(
            each -> record.repeats(each, standing.error(), why(List.of(each))),
            record::repeatsNoMore);
  }

  private boolean timers(List<TimerChange> timers) {
    boolean changed = clocks.change(timers, clock);
    if (changed) {
      timers.stream()
          .filter(each -> each.timer() == Timer.TRANSFER && each.to() == TimerChange.To.CLEAR)
          .forEach(each -> record.because(deduction.because(each), why(List.of(each))));
    }
    return changed;
  }

  private void move(Move move) {
    LastMove reason = LastMove.of(status().state(), move, cause, deduction, this::whyMoved);
    record.moved(reason);
    standing.move(reason, situation().job(), act, clock);
  }

  /** Why these facts hold, and then what led to the event that they rest on. */
  private List<Derivation> whyMoved(List<Object> facts) {
    List<Derivation> why = new ArrayList<>(why(facts));
    why.addAll(causing);
    return List.copyOf(why);
  }

  /** Resources are opened as somebody else now, or requests take another way. */
  void changed(List<Change> changes) {
    if (!status().state().last()) {
      record.changed(changes);
    }
  }

  /** Takes down the answer as it is at this point. */
  void look(Act.Look look, CaseAnswers answers) {
    record.look(new CaseCheckpoint(look.point().at(), time(), answers.of(this, List.of())));
  }

  private Duration time() {
    return Duration.ofSeconds(clock);
  }

  /** Notes where the job stands after an act, if there is anything to tell. */
  void note(Act act) {
    record.changed(notified.news());
    record.note(act, time(), status(), standing.error());
  }

  Optional<JobError> error() {
    return standing.error();
  }
}
