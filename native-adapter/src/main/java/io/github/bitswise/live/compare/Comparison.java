package io.github.bitswise.live.compare;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays what was seen of one job beside its prediction. */
public final class Comparison {

  private static final String SUCCESS = "0x00000000";

  /** Calls that change nothing about whether and how files are transferred. */
  private static final Set<String> ASIDE =
      Set.of(
          "SetDescription",
          "SetDisplayName",
          "SetPriority",
          "SetNotifyFlags",
          "SetNotifyInterface",
          "SetPeerCachingFlags",
          "SetFileACLFlags",
          "CoSetProxyBlanket");

  /** Times that count only where something goes wrong for a while. */
  private static final Set<String> TIMES =
      Set.of("SetMinimumRetryDelay", "SetNoProgressTimeout", "SetMaximumDownloadTime");

  private final Prediction prediction;
  private final JobConfiguration job;
  private final List<Observation> seen;
  private final Capability capability;
  private final StateChain predicted;
  private final List<Confirmation> rows = new ArrayList<>();
  private Optional<String> astray = Optional.empty();

  private Comparison(JobConfiguration job, Prediction prediction, List<Observation> observations) {
    this.job = job;
    this.prediction = prediction;
    this.seen =
        observations.stream()
            .filter(each -> each.job() == null || each.job().equals(job.name()))
            .toList();
    this.capability = Capability.of(observations.isEmpty() ? "" : observations.get(0).provider());
    this.predicted = StateChain.predicted(JobState.SUSPENDED, prediction.timeline());
  }

  /**
   * What the observations say of a prediction, step by step.
   *
   * @param observations of the whole run of the job's scenario
   */
  public static List<Confirmation> of(
      JobConfiguration job, Prediction prediction, List<Observation> observations) {
    return new Comparison(job, prediction, observations).rows();
  }

  private List<Confirmation> rows() {
    List<CallAnswer> answers = new ArrayList<>(prediction.calls());
    for (Observation each : seen) {
      if (each.is(Kind.CALL)) {
        call(each, answers);
      } else if (each.is(Kind.SKIPPED)) {
        skipped(each);
      }
    }
    if (seen.stream().anyMatch(each -> each.is(Kind.END))) {
      states();
      errors();
      notices();
      rows.addAll(new Requests(prediction, job, seen, open()).rows());
    }
    return List.copyOf(rows);
  }

  private void call(Observation each, List<CallAnswer> answers) {
    String result = String.valueOf(each.result());
    Optional<CallAnswer> answer = take(each, answers);
    Optional<String> noEvidence = capability.noEvidence(each.what(), result);
    String observed = result + (each.value() == null ? "" : " " + each.value());
    if (answer.isPresent()) {
      String reason = noEvidence.or(() -> astray).or(() -> unpredicted(answer.get())).orElse("");
      Verdict verdict = reason.isEmpty() ? verdict(answer.get(), each) : Verdict.NOT_OBSERVABLE;
      add(each.what(), each.line(), told(answer.get()), observed, verdict, reason);
    } else if (noEvidence.isEmpty() && failed(result) && !refused()) {
      add(each.what(), each.line(), SUCCESS, observed, Verdict.CONTRADICTED, "the call is refused");
    } else if (noEvidence.isPresent()) {
      add(each.what(), each.line(), "", observed, Verdict.NOT_OBSERVABLE, noEvidence.get());
    }
    if (noEvidence.isPresent() && bears(each.what())) {
      strays("`" + each.what() + "` was not carried out here");
    }
  }

  private boolean refused() {
    return prediction.outcome() == Outcome.REFUSED;
  }

  private static boolean failed(String result) {
    return result.compareTo("0x8") >= 0;
  }

  private boolean bears(String call) {
    boolean onlyReads = call.startsWith("Get") || call.startsWith("Enum") || call.startsWith("Is");
    boolean onTime = TIMES.contains(call) && !predicted.states().contains(JobState.TRANSIENT_ERROR);
    return !onlyReads && !onTime && !ASIDE.contains(call);
  }

  private void skipped(Observation each) {
    String reason = String.valueOf(each.value());
    add(each.what(), each.line(), "", "", Verdict.NOT_OBSERVABLE, reason);
    if (!ASIDE.contains(each.what())) {
      strays("`" + each.what() + "` was left out");
    }
  }

  /** From here on the run is not the one that was predicted. */
  private void strays(String why) {
    astray = astray.or(() -> Optional.of(why));
  }

  private static Optional<CallAnswer> take(Observation call, List<CallAnswer> answers) {
    Optional<CallAnswer> found =
        answers.stream()
            .filter(each -> each.at().line() == call.line() && call.line() > 0)
            .filter(each -> each.at().column() == call.column())
            .filter(each -> each.call().equals(call.what()))
            .findFirst();
    found.ifPresent(answers::remove);
    return found;
  }

  private static Optional<String> unpredicted(CallAnswer answer) {
    return switch (answer.verdict()) {
      case "unknown" -> Optional.of("the scenario does not say what decides");
      case "unspecified" -> Optional.of("the documentation does not say");
      default -> Optional.empty();
    };
  }

  private static Verdict verdict(CallAnswer answer, Observation seen) {
    String result = String.valueOf(seen.result());
    boolean denied = answer.verdict().equals("denied");
    boolean same =
        answer.error().map(JobError::code).map(result::equals).orElse(denied == failed(result));
    boolean sameValue =
        answer.value().isEmpty()
            || seen.value() == null
            || answer.value().get().equals(seen.value());
    return same && sameValue ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
  }

  private static String told(CallAnswer answer) {
    String code =
        answer
            .error()
            .map(JobError::code)
            .orElse(answer.verdict().equals("denied") ? "refused" : SUCCESS);
    return code + answer.value().map(value -> " " + value).orElse("");
  }

  private void states() {
    StateChain chain = StateChain.seen(seen);
    Optional<String> open = open();
    Optional<StateChain.Difference> difference = predicted.leaves(chain);
    boolean held = open.isEmpty() && difference.isEmpty();
    add(
        "states",
        0,
        predicted.told(),
        chain.told(),
        held ? Verdict.CONFIRMED : open.isPresent() ? Verdict.NOT_OBSERVABLE : Verdict.CONTRADICTED,
        open.orElseGet(() -> difference.map(StateChain.Difference::told).orElse("")));
  }

  /** The errors in their order; one that is met again and again counts once. */
  private void errors() {
    List<String> expected = new ArrayList<>();
    for (Moment moment : prediction.timeline()) {
      moment.error().map(each -> each.code() + " " + each.context()).ifPresent(expected::add);
    }
    List<String> observed =
        seen.stream()
            .filter(each -> each.is(Kind.ERROR))
            .map(each -> each.result() + " " + each.value())
            .toList();
    String told = once(expected);
    String found = once(observed);
    if (told.isEmpty() && found.isEmpty()) {
      return;
    }
    boolean same = told.equals(found);
    Optional<String> open = open();
    add(
        "errors",
        0,
        told,
        found,
        open.isPresent() ? Verdict.NOT_OBSERVABLE : same ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
        open.orElse(same ? "" : "another error"));
  }

  /** What a callback object was told, once each. */
  private void notices() {
    List<String> expected =
        prediction.timeline().stream()
            .flatMap(moment -> moment.changes().stream())
            .filter(change -> change.resource().equals(Change.NOTIFICATION))
            .filter(change -> change.to().startsWith("callback as"))
            .map(Change::target)
            .distinct()
            .sorted()
            .toList();
    List<String> observed =
        seen.stream()
            .filter(each -> each.is(Kind.NOTICE))
            .map(Observation::what)
            .distinct()
            .sorted()
            .toList();
    if (expected.isEmpty() && observed.isEmpty()) {
      return;
    }
    Optional<String> open = open();
    boolean same = expected.equals(observed);
    add(
        "callbacks",
        0,
        String.join(", ", expected),
        String.join(", ", observed),
        open.isPresent() ? Verdict.NOT_OBSERVABLE : same ? Verdict.CONFIRMED : Verdict.CONTRADICTED,
        open.orElse(same ? "" : "other callbacks"));
  }

  private static String once(List<String> errors) {
    List<String> once = new ArrayList<>();
    for (String each : errors) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(each.strip())) {
        once.add(each.strip());
      }
    }
    return String.join(" > ", once);
  }

  /** Why the course of the job can neither be confirmed nor contradicted; empty where it can. */
  private Optional<String> open() {
    return astray.or(
        () ->
            switch (prediction.outcome()) {
              case UNKNOWN -> Optional.of("the scenario does not say what decides");
              case UNSPECIFIED -> Optional.of("the documentation does not say");
              case COMPLETES, FAILS, WAITS, REFUSED -> Optional.empty();
            });
  }

  private void add(
      String step, int line, String expected, String observed, Verdict verdict, String reason) {
    rows.add(
        new Confirmation(
            prediction.file(), job.name(), step, line, expected, observed, verdict, reason));
  }
}
