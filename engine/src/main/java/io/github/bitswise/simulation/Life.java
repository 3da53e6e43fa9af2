package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Ahead;
import io.github.bitswise.fact.Answered;
import io.github.bitswise.fact.AnyCaller;
import io.github.bitswise.fact.Attempts;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.ClientExited;
import io.github.bitswise.fact.Due;
import io.github.bitswise.fact.Elapses;
import io.github.bitswise.fact.EventKind;
import io.github.bitswise.fact.Expired;
import io.github.bitswise.fact.Fault;
import io.github.bitswise.fact.FileChanged;
import io.github.bitswise.fact.Happening;
import io.github.bitswise.fact.Interrupted;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.fact.Notice;
import io.github.bitswise.fact.Restarted;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.fact.ServiceRestarted;
import io.github.bitswise.fact.Session;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.fact.TimerChange;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.Transferred;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.World;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of one case: applies events to its facts, moves its clock and records what the rules
 * make of it. What follows from an event is the rules' business.
 */
final class Life {

  private final Case of;
  private final Deduction deduction;
  private final LaidFacts facts;
  private final Clocks clocks;
  private final ClientRun client;
  private final List<Event> events;
  private final boolean driven;
  private final Record record;
  private final Map<List<Object>, List<Object>> settings = new LinkedHashMap<>();
  private final Set<Needs> needs = new LinkedHashSet<>();
  private final TokenHeld token;
  private Situation situation;
  private int next;
  private int calls;
  private long clock;
  private final List<Span> before;
  private final List<Span> underWay = new ArrayList<>();
  private int shifts;
  private Act.@Nullable Pass passing;
  private boolean atRest;
  private Status now;
  private String context = "";
  private int transferred;
  private List<Due> dues = List.of();
  private List<Notice> notices = List.of();
  private List<Change> toldOf = List.of();
  private List<String> cause = List.of();
  private final List<Object> happening = new ArrayList<>();
  private Optional<LastMove> last = Optional.empty();
  private Optional<Act> act = Optional.empty();
  private final List<Transition> transitions = new ArrayList<>();

  /** A way from one state to another, and what was going on; empty: before anything was. */
  record Transition(JobState from, JobState to, Optional<Act> during, List<String> because) {}

  /**
   * @param before when jobs are under way that have their turn before this one
   */
  Life(Case of, Situation situation, List<Span> before, Deduction deduction) {
    this(of, situation, before, deduction, timeline(situation), false);
  }

  /** A life in which only happens what is offered to it. */
  static Life driven(Case of, Situation situation, Deduction deduction) {
    return new Life(of, situation, List.of(), deduction, new ArrayList<>(), true);
  }

  private Life(
      Case of,
      Situation situation,
      List<Span> before,
      Deduction deduction,
      List<Event> events,
      boolean driven) {
    this.driven = driven;
    this.before = before;
    this.of = of;
    this.situation = situation;
    this.deduction = deduction;
    this.events = events;
    this.client = new ClientRun(situation.program(), situation.job().state() != JobState.SUSPENDED);
    this.calls = situation.program().map(program -> program.steps().size()).orElse(0);
    this.now = new Status(of, situation.job().state(), situation.job().error(), 0);
    this.token = new TokenHeld(of);
    this.facts = new LaidFacts(of, situation, deduction);
    this.clocks = new Clocks(of, facts);
    this.record = new Record(deduction, now.state());
    transferred(now.state().unfinished() ? 0 : situation.job().files().size());
  }

  /**
   * A suspended job that nothing ever resumes is resumed at once; a listed job is as it is, and a
   * program does its own.
   */
  private static List<Event> timeline(Situation situation) {
    List<Event> events = new ArrayList<>();
    String job = situation.job().name();
    boolean resumed =
        situation.scenario().timeline().stream()
            .anyMatch(event -> event instanceof Event.Called call && call.resumes(job));
    boolean waiting = situation.job().state() == JobState.SUSPENDED;
    if (situation.program().isEmpty()
        && !resumed
        && waiting
        && situation.job().credentialsVisible()) {
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

  Status status() {
    return now;
  }

  String context() {
    return context;
  }

  Optional<LastMove> last() {
    return last;
  }

  Record record() {
    return record;
  }

  /** Every step from state to state, those between two moments of the record as well. */
  List<Transition> transitions() {
    return List.copyOf(transitions);
  }

  List<Needs> needs() {
    return List.copyOf(needs);
  }

  /** What would happen next by itself, in the order of time. */
  List<Due> dues() {
    return dues;
  }

  /** Lets something happen to this life after everything that is to happen anyway. */
  void offer(Event event) {
    events.add(event);
  }

  /** The answer to the last call; empty where no rule has any. */
  Optional<CallAnswer> answer() {
    return Optional.ofNullable(record.answers().get(calls - 1));
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
    Optional<Act> setUp = client.setUp();
    if (setUp.isPresent()) {
      return setUp;
    }
    // While a job is let run to its rest, its client waits for that.
    if (passing == null || passing.until().isPresent()) {
      Optional<Act> call =
          client.ready(now.state()).map(step -> new Act.Ask(client.position(), step));
      if (call.isPresent()) {
        client.advance();
        atRest = false;
        return call;
      }
    }
    if (passing != null) {
      return Optional.of(passing(passing));
    }
    while (next < events.size()) {
      Event event = events.get(next++);
      if (event instanceof Event.After after) {
        return Optional.of(
            new Act.Pass(Optional.of(event), Optional.of(clock + after.time().toSeconds())));
      }
      if (event instanceof Event.Finished finished && concerns(finished.job())) {
        return Optional.of(new Act.Pass(Optional.of(event), Optional.empty()));
      }
      if (event instanceof Event.Point point && concerns(event)) {
        return Optional.of(new Act.Look(point));
      }
      if (concerns(event)) {
        return Optional.of(new Act.Happen(event));
      }
    }
    if (atRest || driven) {
      return Optional.empty();
    }
    return Optional.of(new Act.Pass(Optional.empty(), Optional.empty()));
  }

  /** What would come next by itself once this life is over. */
  Optional<Act> ahead() {
    return now.state().last()
        ? Optional.empty()
        : clocks.next(dues, clock).map(strike -> new Act.Struck(strike));
  }

  /** From now on what happens is only what would happen if nothing else did. */
  void lookAhead() {
    record.lookAhead(time());
  }

  private Act passing(Act.Pass pass) {
    Optional<Clocks.Strike> strike = clocks.next(dues, clock);
    long shift = shift();
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

  /** When a job that goes first begins or ends next. */
  private long shift() {
    if (shifts == 2 * before.size()) {
      return Long.MAX_VALUE;
    }
    Span span = before.get(shifts / 2);
    return shifts % 2 == 0 ? span.from() : span.to();
  }

  private void shifted() {
    Ahead ahead = new Ahead(of, before.get(shifts / 2).job());
    if (shifts++ % 2 == 0) {
      facts.put(ahead);
    } else {
      facts.remove(ahead);
    }
  }

  /** When the job connected or transferred, as far as that took time. */
  List<Span> underWay() {
    return List.copyOf(underWay);
  }

  private static boolean underWay(JobState state) {
    return state == JobState.CONNECTING || state == JobState.TRANSFERRING;
  }

  private boolean concerns(Event event) {
    if (event instanceof Event.Called call) {
      return concerns(call.job());
    }
    if (event instanceof Event.Point point) {
      return point.jobs().contains(situation.job().name());
    }
    return event instanceof Event.ClientExit exit
        ? concerns(exit.job())
        : !(event instanceof Event.Finished);
  }

  private boolean concerns(String job) {
    return job.equals(situation.job().name());
  }

  /** Puts what happens into the facts; the caller fires. */
  void begin(Act act) {
    this.act = Optional.of(act);
    if (act instanceof Act.Pass pass) {
      while (shift() <= clock) {
        shifted();
      }
      passing = pass;
      facts.put(new Elapses(of, pass.until().isEmpty()));
    } else if (act instanceof Act.Struck struck) {
      clock = Math.max(clock, struck.strike().at());
      clocks.strike(struck.strike());
      cause = deduction.because(struck.strike().due());
      happen(new Expired(of, struck.strike().due().timer()));
    } else if (act instanceof Act.Shift shift) {
      clock = Math.max(clock, shift.at());
      shifted();
    } else if (act instanceof Act.Passed passed) {
      facts.remove(new Elapses(of, passed.pass().until().isEmpty()));
      passed.pass().until().ifPresent(until -> clock = until);
      atRest = passed.pass().event().isEmpty();
      passing = null;
    } else if (act instanceof Act.SetUp setUp) {
      setUp.calls().forEach(each -> call(each.index(), each.step()));
    } else if (act instanceof Act.Ask ask) {
      call(ask.index(), ask.step());
    } else if (act instanceof Act.Happen happen) {
      happen(happen.event());
    }
  }

  private void happen(Event event) {
    if (event instanceof Event.Called called && called.at().stated()) {
      Step step = called.asked();
      int index = calls++;
      if (!called.callerSaid()) {
        facts.put(new AnyCaller(of, index));
      }
      settings(step, SituationFacts.of(of, situation, index, step));
      call(index, step);
      return;
    }
    apply(event);
    happen(new Happening(of, SituationFacts.kind(event), SituationFacts.account(event), -1));
  }

  private void happen(Object fact) {
    facts.put(fact);
    happening.add(fact);
  }

  private void call(int index, Step step) {
    boolean resumes = Event.Called.resumes(step);
    happen(new Happening(of, resumes ? EventKind.RESUME : EventKind.CALL, "", index));
  }

  /** A call that sets something stays known until the same is set again; a query is forgotten. */
  private void settings(Step step, List<Object> call) {
    call.forEach(facts::put);
    boolean changes =
        !(step.action() instanceof io.github.bitswise.bits.Call asked) || asked.method().changes();
    if (changes) {
      List<Object> before = settings.put(List.of(step.action(), step.as()), call);
      if (before != null) {
        before.forEach(facts::remove);
      }
    } else {
      happening.addAll(call);
    }
  }

  /** What an event is, as facts; what it does to the job is derived. */
  private void apply(Event event) {
    if (event instanceof Event.Logon logon) {
      facts.put(new Session(of, logon.account(), logon.session()));
    } else if (event instanceof Event.Logoff logoff) {
      facts.end(Optional.of(logoff.account()), logoff.session());
    } else if (event instanceof Event.Reboot) {
      facts.end(Optional.empty(), Optional.empty());
      facts.put(new Restarted(of));
      facts.put(new ServiceRestarted(of));
    } else if (event instanceof Event.ServiceRestart) {
      facts.put(new ServiceRestarted(of));
    } else if (event instanceof Event.Network change) {
      World world = situation.scenario().world();
      become(
          new World(
              world.machine().withNetwork(change.up(), change.at()),
              world.accounts(),
              world.servers(),
              world.proxies()));
    } else if (event instanceof Event.ClientExit) {
      facts.put(new ClientExited(of));
    } else if (event instanceof Event.FileChanged file) {
      happen(new FileChanged(of, file.name()));
    } else if (event instanceof Event.Changed changed) {
      boolean up = situation.scenario().machine().networkUp().orElse(true);
      become(changed.now().over(situation.scenario().world()));
      if (changed.now().machine().networkUp().orElse(up) != up) {
        // However it is said, it is the network that comes or goes.
        happen(new Happening(of, up ? EventKind.NETWORK_LOST : EventKind.NETWORK_BACK, "", -1));
      }
    }
  }

  private void become(World world) {
    situation =
        new Situation(situation.scenario().in(world), situation.job(), situation.decisions());
    facts.become(situation);
  }

  /** What BITS answered to the call that was just made; a setting that it took is set. */
  void answered(Act act, Derived derived) {
    if (act instanceof Act.SetUp setUp) {
      setUp.calls().forEach(each -> answer(each.index(), each.step(), derived));
    } else if (act instanceof Act.Ask ask) {
      answer(ask.index(), ask.step(), derived);
    } else if (act instanceof Act.Happen happen
        && happen.event() instanceof Event.Called called
        && called.at().stated()) {
      boolean taken = answer(calls - 1, called.asked(), derived);
      if (taken && called.step().action() instanceof io.github.bitswise.bits.Call) {
        set(called.step());
      }
    }
  }

  /** Records the answer to a call, for the rules too; true unless it is refused. */
  private boolean answer(int index, Step step, Derived derived) {
    List<Access> answers =
        derived.answers().of(of).stream()
            .filter(each -> each.index() == index)
            .sorted(Access.FIRST)
            .toList();
    List<Returned> values =
        derived.values().of(of).stream().filter(each -> each.index() == index).toList();
    record.answers(index, step, as(step), answers, values);
    answers.stream()
        .findFirst()
        .ifPresent(first -> facts.put(new Answered(of, index, first.verdict(), first.error())));
    return answers.stream().noneMatch(Access::refused);
  }

  private String as(Step step) {
    return step.as().map(name -> account(name)).orElse("");
  }

  private String account(String name) {
    var described = situation.scenario().accounts().get(AccountName.key(name));
    return described == null ? name : described.name();
  }

  private void set(Step step) {
    situation =
        new Situation(
            situation.scenario(), Programmed.more(situation.job(), step), situation.decisions());
    facts.become(situation);
  }

  /** What happened at one instant is over once its own consequences are drawn. */
  void end() {
    cause = List.of();
    happening.forEach(facts::remove);
    happening.clear();
  }

  /** Applies what the rules derived; true if that changed anything. */
  boolean settle(Derived derived) {
    needs.addAll(derived.needs().of(of));
    dues = derived.dues().of(of);
    notices = derived.notices().of(of);
    attempts(derived.attempts().of(of));
    List<TimerChange> timers = derived.timers().of(of);
    boolean changed = clocks.change(timers, clock);
    if (changed) {
      timers.stream()
          .filter(each -> each.timer() == Timer.TRANSFER && each.to() == TimerChange.To.CLEAR)
          .forEach(each -> record.because(deduction.because(each)));
    }
    if (!facts.holds(token) && !derived.regained().of(of).isEmpty()) {
      facts.put(token);
      changed = true;
    }
    if (facts.holds(token) && !derived.lost().of(of).isEmpty()) {
      facts.remove(token);
      changed = true;
    }
    Optional<Move> move = derived.moves().of(of).stream().findFirst();
    move.ifPresent(this::move);
    return changed || move.isPresent();
  }

  private void attempts(List<Attempts> attempts) {
    attempts.stream()
        .findFirst()
        .ifPresentOrElse(each -> record.repeats(each, error()), record::repeatsNoMore);
  }

  /** Whom BITS tells of the state that the job has come to. */
  private List<Change> told() {
    return notices.stream()
        .map(
            each ->
                new Change(
                    Change.NOTIFICATION,
                    each.event(),
                    "",
                    each.as().isEmpty() ? each.how() : each.how() + " as " + each.as(),
                    deduction.because(each)))
        .toList();
  }

  /** Resources are opened as somebody else now, or requests take another way. */
  void changed(List<Change> changes) {
    if (!now.state().last()) {
      record.changed(changes);
    }
  }

  private void move(Move move) {
    LastMove reason = LastMove.of(now.state(), move, cause, deduction);
    last = Optional.of(reason);
    record.moved(reason);
    transitions.add(new Transition(now.state(), move.to(), act, reason.because()));
    if (now.state() == JobState.TRANSFERRING && move.to() != JobState.TRANSFERRED) {
      facts.put(new Interrupted(of));
    }
    if (underWay(now.state()) && clock > now.since()) {
      underWay.add(new Span(situation.job().name(), now.since(), clock));
    }
    Status to = new Status(of, move.to(), move.error(), clock);
    facts.replace(now, to);
    now = to;
    facts.replace(new Fault(of, context), new Fault(of, move.context()));
    context = move.context();
    if (move.to() == JobState.TRANSFERRED) {
      transferred(situation.job().files().size());
    }
  }

  /** Keeps how many files are transferred, so that those which are added later are told apart. */
  private void transferred(int files) {
    facts.replace(new Transferred(of, transferred), new Transferred(of, files));
    transferred = files;
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
    List<Change> told = told();
    if (!told.equals(toldOf)) {
      record.changed(told);
      toldOf = told;
    }
    record.note(act, time(), now, error());
  }

  Optional<JobError> error() {
    if (now.error().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Errors.named(now.error(), context));
  }
}
