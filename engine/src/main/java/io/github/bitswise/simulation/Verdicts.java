package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.Checkpoint;
import io.github.bitswise.answer.Consequence;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.ProxyUse;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.rulebook.Branch;
import io.github.bitswise.rulebook.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one prediction of the cases of a job: what they share is certain, the rest is unknown. */
final class Verdicts {

  /** The prediction, and what is predicted for each point at which something is expected. */
  Prediction of(Branch<CaseAnswer> job) {
    List<CaseAnswer> answers = new ArrayList<>();
    job.leaves(leaf -> Optional.ofNullable(leaf.value()).ifPresent(answers::add));
    List<CaseCheckpoint> points = answers.get(0).checkpoints();
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int position = i;
      checkpoints.add(
          new Checkpoint(
              points.get(i).point(),
              points.get(i).time(),
              of(job.map(answer -> answer.checkpoints().get(position).then()), List.of(), true)));
    }
    return of(job, List.copyOf(checkpoints), false);
  }

  /** The prediction for each case alone. */
  Branch<Prediction> each(Branch<CaseAnswer> job) {
    return job.mapLeaves(leaf -> of(leaf, List.of(), false));
  }

  private Prediction of(Branch<CaseAnswer> job, List<Checkpoint> checkpoints, boolean point) {
    List<CaseAnswer> answers = new ArrayList<>();
    Set<String> undecided = new LinkedHashSet<>();
    job.leaves(
        leaf -> {
          if (leaf.value() != null) {
            answers.add(leaf.value());
          }
          Needs open = leaf.undecided();
          if (open != null) {
            undecided.add(open.fact());
          }
        });
    CaseAnswer first = answers.get(0);
    boolean sure = undecided.isEmpty();
    boolean certain = sure && answers.stream().map(CaseAnswer::verdict).distinct().count() == 1;
    List<Moment> timeline = common(answers, CaseAnswer::timeline);
    List<Missing> missing = new ArrayList<>(Differences.inAnswers(job));
    if (missing.isEmpty()) {
      missing.addAll(Differences.inTimelines(job, timeline.size()));
    }
    undecided.stream()
        .filter(fact -> missing.stream().noneMatch(each -> each.fact().equals(fact)))
        .forEach(
            fact ->
                missing.add(
                    new Missing(
                        fact, List.of(new Consequence("", "too much else is unknown to tell")))));
    answers.stream()
        .flatMap(answer -> answer.missing().stream())
        .filter(each -> missing.stream().noneMatch(other -> other.fact().equals(each.fact())))
        .distinct()
        .forEach(missing::add);
    Situation situation = job.situation();
    List<Missing> open = missing.stream().map(each -> unsaid(each, situation)).toList();
    List<CallAnswer> calls = calls(answers);
    Outcome outcome =
        sure ? shared(answers, CaseAnswer::outcome).orElse(Outcome.UNKNOWN) : Outcome.UNKNOWN;
    return new Prediction(
        situation.scenario().file(),
        situation.job().name(),
        shared(answers, CaseAnswer::owner).orElse("unknown"),
        outcome,
        explanation(certain, outcome, first, open),
        certain ? first.because() : List.of(),
        certain ? first.basis() : weakest(answers),
        sure
            ? shared(answers, CaseAnswer::waitsFor).flatMap(Function.identity())
            : Optional.empty(),
        sure && tellsState(outcome, point) ? shared(answers, CaseAnswer::state) : Optional.empty(),
        sure ? shared(answers, CaseAnswer::error).flatMap(Function.identity()) : Optional.empty(),
        alsoBlocked(answers),
        identities(answers),
        new ProxyUse(
            sure ? shared(answers, answer -> answer.proxy().used()).orElse("unknown") : "unknown",
            first.proxy().because()),
        calls,
        open,
        assumed(situation),
        timeline,
        certain ? common(answers, CaseAnswer::next) : List.of(),
        checkpoints,
        Reasons.of(job, certain, missing, calls, timeline));
  }

  /** Of an account that is said to be an administrator it is open whether its token is elevated. */
  private static Missing unsaid(Missing missing, Situation situation) {
    return situation.scenario().accounts().values().stream()
        .filter(account -> account.administrator().orElse(false))
        .filter(account -> Key.administrator(account.name()).equals(missing.fact()))
        .findFirst()
        .map(account -> new Missing(Key.elevated(account.name()), missing.consequences()))
        .orElse(missing);
  }

  /** Where a job stands at a point is known even if nobody can tell what becomes of it. */
  private static boolean tellsState(Outcome outcome, boolean point) {
    return point || (outcome != Outcome.UNSPECIFIED && outcome != Outcome.UNKNOWN);
  }

  private static String explanation(
      boolean certain, Outcome outcome, CaseAnswer first, List<Missing> missing) {
    if (certain || missing.isEmpty()) {
      return first.explanation();
    }
    String turnsOn = "`" + missing.get(0).fact() + "`";
    return outcome == Outcome.UNKNOWN
        ? "the answer turns on " + turnsOn + ", which the input does not say"
        : first.explanation() + ", or another obstacle, depending on " + turnsOn;
  }

  private static List<String> assumed(Situation situation) {
    List<String> assumed = new ArrayList<>();
    if (!situation.scenario().machine().networkUp().known()) {
      assumed.add("machine.network is up");
    }
    if (situation.cloakingAssumed()) {
      assumed.add("dynamic cloaking is on wherever the program impersonates somebody");
    }
    return List.copyOf(assumed);
  }

  /** The answers to calls that are made in every case; where they differ, the answer is unknown. */
  private static List<CallAnswer> calls(List<CaseAnswer> answers) {
    List<CallAnswer> calls = new ArrayList<>();
    for (CallAnswer call : answers.get(0).calls()) {
      List<CallAnswer> given = new ArrayList<>();
      for (CaseAnswer answer : answers) {
        answer.calls().stream().filter(each -> same(each, call)).findFirst().ifPresent(given::add);
      }
      if (given.size() == answers.size()) {
        calls.add(call(given));
      }
    }
    return List.copyOf(calls);
  }

  private static boolean same(CallAnswer one, CallAnswer other) {
    return one.at().equals(other.at())
        && one.call().equals(other.call())
        && one.as().equals(other.as());
  }

  private static CallAnswer call(List<CallAnswer> given) {
    CallAnswer first = given.get(0);
    Set<String> distinct = new LinkedHashSet<>();
    given.forEach(each -> distinct.add(verdict(each)));
    Optional<String> value = shared(given, CallAnswer::value).flatMap(Function.identity());
    boolean certain = distinct.size() == 1;
    return new CallAnswer(
        first.at(),
        first.call(),
        first.as(),
        certain ? first.verdict() : "unknown",
        certain ? first.error() : Optional.empty(),
        certain
            ? first.what()
            : "it turns on what the input does not say: " + String.join(", or ", distinct),
        first.because(),
        value,
        given.stream().map(CallAnswer::basis).max(Basis::compareTo).orElse(Basis.DOCUMENTED),
        certain ? first.why() : List.of());
  }

  private static String verdict(CallAnswer answer) {
    return answer.verdict() + answer.error().map(error -> " with " + error.shown()).orElse("");
  }

  private static <A, V> Optional<V> shared(List<A> answers, Function<A, V> part) {
    List<V> values = answers.stream().map(part).distinct().toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static Basis weakest(List<CaseAnswer> answers) {
    return answers.stream().map(CaseAnswer::basis).max(Basis::compareTo).orElse(Basis.DOCUMENTED);
  }

  private static List<Obstruction> alsoBlocked(List<CaseAnswer> answers) {
    List<Obstruction> common = new ArrayList<>(answers.get(0).alsoBlocked());
    answers.forEach(answer -> common.retainAll(answer.alsoBlocked()));
    return List.copyOf(common);
  }

  private static List<IdentityUse> identities(List<CaseAnswer> answers) {
    Map<String, List<IdentityUse>> byResource = new LinkedHashMap<>();
    for (CaseAnswer answer : answers) {
      for (IdentityUse use : answer.identities()) {
        byResource
            .computeIfAbsent(use.resource() + " " + use.target(), any -> new ArrayList<>())
            .add(use);
      }
    }
    return byResource.values().stream()
        .map(uses -> identity(uses, uses.size() == answers.size()))
        .toList();
  }

  private static IdentityUse identity(List<IdentityUse> uses, boolean everywhere) {
    IdentityUse first = uses.get(0);
    boolean same =
        everywhere && uses.stream().map(use -> use.kind() + " " + use.as()).distinct().count() == 1;
    return same
        ? first
        : new IdentityUse(
            first.resource(), first.target(), "", "unknown", first.because(), weakestOf(uses));
  }

  private static Basis weakestOf(List<IdentityUse> uses) {
    return uses.stream().map(IdentityUse::basis).max(Basis::compareTo).orElse(Basis.DOCUMENTED);
  }

  /** The steps that all cases share, up to the first that they do not. */
  private static List<Moment> common(
      List<CaseAnswer> answers, Function<CaseAnswer, List<Moment>> part) {
    List<Moment> common = new ArrayList<>();
    List<Moment> first = part.apply(answers.get(0));
    for (int i = 0; i < first.size(); i++) {
      Moment moment = first.get(i);
      int position = i;
      boolean shared =
          answers.stream()
              .map(part)
              .allMatch(
                  other ->
                      other.size() > position && Differences.same(other.get(position), moment));
      if (!shared) {
        break;
      }
      List<Change> changes = new ArrayList<>(moment.changes());
      answers.forEach(answer -> changes.retainAll(part.apply(answer).get(position).changes()));
      common.add(changes.equals(moment.changes()) ? moment : moment.with(List.copyOf(changes)));
    }
    return List.copyOf(common);
  }
}
