package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Consequence;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.bits.Program;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Aftermath;
import io.github.bitswise.fact.Called;
import io.github.bitswise.fact.Delivery;
import io.github.bitswise.fact.Effect;
import io.github.bitswise.fact.Identity;
import io.github.bitswise.fact.LetRun;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Owner;
import io.github.bitswise.fact.Partial;
import io.github.bitswise.fact.PriorityInForce;
import io.github.bitswise.fact.Route;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Priority;
import io.github.bitswise.rulebook.CaseFacts;
import io.github.bitswise.rulebook.Deduction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answer for each case off the working memory once its timeline is over. */
final class CaseAnswers {

  /** A job that is refused sends nothing anywhere. */
  private static final ProxyUse NOTHING_SENT = new ProxyUse("not-applicable", List.of());

  /** What is unknown at a stage comes before what is known to go wrong there. */
  private static final Comparator<Obstacle> ORDER =
      Comparator.comparing(Obstacle::order)
          .thenComparing(each -> each.effect() == Effect.UNKNOWN ? 0 : 1);

  private final Deduction deduction;
  private final CaseFacts<Obstacle> obstacles;
  private final CaseFacts<Identity> identities;
  private final CaseFacts<Route> routes;
  private final CaseFacts<Owner> owners;
  private final CaseFacts<Called> calls;
  private final CaseFacts<Access> accesses;
  private final CaseFacts<Delivery> deliveries;
  private final CaseFacts<Aftermath> aftermaths;
  private final CaseFacts<Partial> partials;
  private final CaseFacts<LetRun> letRun;
  private final CaseFacts<PriorityInForce> priorities;

  CaseAnswers(Deduction deduction) {
    this.deduction = deduction;
    this.obstacles = new CaseFacts<>(deduction, Obstacle.class, Obstacle::of);
    this.identities = new CaseFacts<>(deduction, Identity.class, Identity::of);
    this.routes = new CaseFacts<>(deduction, Route.class, Route::of);
    this.owners = new CaseFacts<>(deduction, Owner.class, Owner::of);
    this.calls = new CaseFacts<>(deduction, Called.class, Called::of);
    this.accesses = new CaseFacts<>(deduction, Access.class, Access::of);
    this.deliveries = new CaseFacts<>(deduction, Delivery.class, Delivery::of);
    this.aftermaths = new CaseFacts<>(deduction, Aftermath.class, Aftermath::of);
    this.partials = new CaseFacts<>(deduction, Partial.class, Partial::of);
    this.letRun = new CaseFacts<>(deduction, LetRun.class, LetRun::of);
    this.priorities = new CaseFacts<>(deduction, PriorityInForce.class, PriorityInForce::of);
  }

  /** The answer at the end of a life. */
  CaseAnswer of(Life life) {
    return of(life, life.record().moments());
  }

  /** The answer as things are now. */
  CaseAnswer of(Life life, List<Moment> timeline) {
    JobState state = life.status().state();
    List<Obstacle> inOrder = obstacles.of(life.of()).stream().sorted(ORDER).toList();
    boolean past = !state.unfinished();
    boolean failed = state == JobState.ERROR || state == JobState.CANCELLED;
    Optional<Obstacle> first = past ? Optional.empty() : inOrder.stream().findFirst();
    LastMove last = life.last().orElse(null);
    Obstacle decisive =
        failed && last != null && last.obstacle() != null ? last.obstacle() : first.orElse(null);
    List<Partial> partial = partials.of(life.of());
    Outcome outcome = partial.isEmpty() ? outcome(state, first) : Outcome.FAILS;
    boolean moved =
        last != null
            && (decisive == null
                || failed
                || state == JobState.TRANSIENT_ERROR && outcome == Outcome.WAITS);
    Object reason = moved || decisive == null ? null : decisive;
    List<String> because =
        reason != null ? deduction.because(reason) : last == null ? List.of() : last.because();
    Basis basis =
        reason != null ? deduction.basis(reason) : last == null ? Basis.DOCUMENTED : last.basis();
    boolean done = state == JobState.TRANSFERRED || state == JobState.ACKNOWLEDGED;
    List<Delivery> delivered = done && partial.isEmpty() ? deliveries.of(life.of()) : List.of();
    List<LetRun> allowed = done && partial.isEmpty() ? letRun.of(life.of()) : List.of();
    boolean over = outcome == Outcome.REFUSED || state == JobState.CANCELLED;
    List<Aftermath> left = over ? aftermaths.of(life.of()) : List.of();
    var error =
        outcome == Outcome.REFUSED && decisive != null && !decisive.error().isEmpty()
            ? Optional.of(Errors.named(decisive.error(), decisive.context()))
            : life.error();
    List<IdentityUse> uses = outcome == Outcome.REFUSED ? List.of() : uses(life);
    List<Obstacle> also =
        past ? List.of() : inOrder.stream().filter(each -> !each.equals(decisive)).toList();
    boolean documented = basis == Basis.DOCUMENTED && outcome == Outcome.COMPLETES;
    if (documented && identities.of(life.of()).stream().anyMatch(deduction::inferred)) {
      // Nothing hinders the transfer as long as everybody is let in who is inferred to come.
      basis = Basis.INFERRED;
    }
    return new CaseAnswer(
        owners.of(life.of()).stream().findFirst().map(Owner::account).orElse("unspecified"),
        outcome,
        !partial.isEmpty()
            ? "the job is completed before it is transferred: what is missing is deleted"
            : decisive == null
                ? Explanation.unhindered(state, life.error(), last, delivered, left)
                : Explanation.hindered(decisive, left),
        with(with(with(with(because, delivered), left), partial), allowed),
        basis,
        outcome == Outcome.WAITS && decisive != null
            ? Optional.of(decisive.waitsFor())
            : Optional.empty(),
        state,
        error,
        also(also),
        uses,
        outcome == Outcome.REFUSED ? NOTHING_SENT : proxy(life),
        calls(life),
        outcome == Outcome.UNKNOWN ? missing(inOrder) : List.of(),
        timeline,
        List.of(),
        life.record().checkpoints(),
        background(life) ? life.underWay() : List.of(),
        why(life, outcome, reason, last, List.of(delivered, left, partial, allowed), also));
  }

  /** Why each part of the answer but the timeline is so, where that is asked for. */
  private List<Reason> why(
      Life life,
      Outcome outcome,
      @Nullable Object reason,
      @Nullable LastMove last,
      List<List<?>> more,
      List<Obstacle> also) {
    if (!life.explained()) {
      return List.of();
    }
    List<Derivation> decisive = new ArrayList<>();
    if (reason != null) {
      decisive.addAll(life.why(List.of(reason)));
    } else if (last != null) {
      decisive.addAll(last.why());
    }
    more.forEach(facts -> decisive.addAll(life.why(facts)));
    List<Reason> why = new ArrayList<>();
    why.add(
        new Reason(
            Reason.Part.OUTCOME,
            "",
            outcome.name().toLowerCase(Locale.ROOT),
            List.copyOf(decisive)));
    life.asking()
        .forEach((fact, asked) -> why.add(new Reason(Reason.Part.OPEN, fact, "", List.of(asked))));
    if (outcome != Outcome.REFUSED) {
      for (Identity each : identities.of(life.of())) {
        String as = each.as().isEmpty() ? each.kind().name().toLowerCase(Locale.ROOT) : each.as();
        String target = each.resource().label() + " " + each.target();
        why.add(new Reason(Reason.Part.OPENED_AS, target, as, life.why(List.of(each))));
      }
      List<Route> known = routes.of(life.of());
      if (!known.isEmpty()) {
        why.add(new Reason(Reason.Part.PROXY, "", "", life.why(known)));
      }
    }
    for (Obstacle each : also) {
      why.add(new Reason(Reason.Part.ALSO_BLOCKED, "", each.what(), life.why(List.of(each))));
    }
    return List.copyOf(why);
  }

  /** Nobody has to wait for a job in the foreground. */
  private boolean background(Life life) {
    return priorities.of(life.of()).stream()
        .noneMatch(each -> each.priority() == Priority.FOREGROUND);
  }

  private static Outcome outcome(JobState state, Optional<Obstacle> first) {
    if (state == JobState.TRANSFERRED || state == JobState.ACKNOWLEDGED) {
      return Outcome.COMPLETES;
    }
    if (state == JobState.ERROR || state == JobState.CANCELLED) {
      return Outcome.FAILS;
    }
    Effect effect = first.map(Obstacle::effect).orElse(Effect.WAITS);
    return switch (effect) {
      case REFUSES -> Outcome.REFUSED;
      case UNSPECIFIED -> Outcome.UNSPECIFIED;
      case UNKNOWN -> Outcome.UNKNOWN;
      case FAILS, RETRIES, WAITS -> Outcome.WAITS;
    };
  }

  /** What an answer rests on, and after it what these facts rest on. */
  private List<String> with(List<String> because, List<?> facts) {
    Set<String> all = new LinkedHashSet<>(because);
    facts.forEach(each -> all.addAll(deduction.because(each)));
    return List.copyOf(all);
  }

  private List<Obstruction> also(List<Obstacle> others) {
    return others.stream()
        .map(
            each ->
                new Obstruction(
                    each.what(),
                    each.error().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Errors.named(each.error(), each.context())),
                    deduction.because(each)))
        .toList();
  }

  /** The parts of the input that hide what becomes of the job. */
  private static List<Missing> missing(List<Obstacle> inOrder) {
    return inOrder.stream()
        .filter(each -> each.effect() == Effect.UNKNOWN && !each.waitsFor().isEmpty())
        .map(each -> new Missing(each.waitsFor(), List.of(new Consequence("", each.what()))))
        .toList();
  }

  private List<IdentityUse> uses(Life life) {
    return identities.of(life.of()).stream()
        .sorted(Comparator.comparing(Identity::resource).thenComparing(Identity::target))
        .map(
            identity ->
                new IdentityUse(
                    identity.resource().label(),
                    identity.target(),
                    identity.as(),
                    identity.kind().name().toLowerCase(Locale.ROOT),
                    deduction.because(identity),
                    deduction.basis(identity)))
        .toList();
  }

  /** What was answered in the course of time, and what the other calls of the program get. */
  private List<CallAnswer> calls(Life life) {
    List<CallAnswer> answers = new ArrayList<>();
    int unsaid =
        life.situation().program().filter(Program::usual).map(all -> all.steps().size()).orElse(0);
    life.record()
        .answers()
        .forEach(
            (index, answer) -> {
              // What nobody asked to be called is told where it does not just succeed.
              if (index >= unsaid || !answer.plain()) {
                answers.add(answer);
              }
            });
    for (Called call : calls.of(life.of())) {
      if (!life.record().answered(call.index())) {
        List<Access> given =
            accesses.of(life.of()).stream().filter(each -> each.index() == call.index()).toList();
        new Replies(deduction, life::why)
            .of(call.at(), call.label(), call.as(), given, List.of())
            .ifPresent(answers::add);
      }
    }
    answers.sort(Comparator.comparing(CallAnswer::at));
    return List.copyOf(answers);
  }

  private ProxyUse proxy(Life life) {
    List<JobFile> files = life.situation().job().files();
    boolean web = files.stream().anyMatch(file -> file.remote().web());
    boolean hidden =
        files.isEmpty() || files.stream().anyMatch(file -> file.remote().unknownProtocol());
    if (!web && hidden) {
      return new ProxyUse("unknown", List.of());
    }
    if (!web) {
      return new ProxyUse("not-applicable", List.of("PRX-55"));
    }
    Set<String> used = new LinkedHashSet<>();
    Set<String> because = new LinkedHashSet<>();
    List<Route> known = new ArrayList<>(routes.of(life.of()));
    known.sort(Comparator.comparingInt(Route::file));
    for (Route route : known) {
      used.add(route.via());
      because.addAll(deduction.because(route));
    }
    if (used.isEmpty()) {
      return NOTHING_SENT;
    }
    return new ProxyUse(String.join(", ", used), List.copyOf(because));
  }
}
