package io.github.bitswise.live.compare;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays what was seen of one job beside its prediction. */
public final class Comparison {

  private static final String SUCCESS = "0x00000000";

  /** What is left out where nothing of the job is run. */
  private static final String WHOLE_JOB = "job";

  /** Stands for a call in the list of what providers pretend to do. */
  private static final String UPLOAD = "upload";

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
  private final Rows row;
  private final List<Confirmation> rows = new ArrayList<>();
  private final Set<String> notDone = new HashSet<>();
  private Optional<String> astray = Optional.empty();

  private Comparison(JobConfiguration job, Prediction prediction, List<Observation> observations) {
    this.job = job;
    this.row = new Rows(prediction.file(), job.name());
    this.prediction = prediction;
    this.seen =
        observations.stream()
            .filter(each -> each.job() == null || each.job().equals(job.name()))
            .toList();
    this.capability = Capability.of(observations.isEmpty() ? "" : observations.get(0).provider());
    this.predicted = StateChain.predicted(JobState.SUSPENDED, prediction.timeline());
    if (job.type() != JobType.DOWNLOAD) {
      capability.noEvidence(UPLOAD, "").ifPresent(this::strays);
    }
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
    for (Observation each : seen) {
      if (each.is(Kind.SKIPPED) && each.job() != null && each.what().equals(WHOLE_JOB)) {
        return List.of(row.leftOut(each.what(), each.line(), String.valueOf(each.value())));
      }
    }
    List<CallAnswer> answers = new ArrayList<>(prediction.calls());
    for (Observation each : seen) {
      if (each.is(Kind.CALL)) {
        call(each, answers);
      } else if (each.is(Kind.SKIPPED)) {
        skipped(each);
      }
    }
    if (seen.stream().anyMatch(each -> each.is(Kind.END))) {
      rows.addAll(new Course(prediction, row, seen, open()).compared());
      rows.addAll(new Requests(prediction, job, row, seen, open()).compared());
    }
    return List.copyOf(rows);
  }

  private void call(Observation each, List<CallAnswer> answers) {
    String result = String.valueOf(each.result());
    Optional<CallAnswer> answer = take(each, answers);
    Optional<String> noEvidence =
        capability.noEvidence(each.what(), result).or(() -> notSet(each.what()));
    String observed = result + (each.value() == null ? "" : " " + each.value());
    if (answer.isPresent()) {
      Optional<String> open = noEvidence.or(() -> astray).or(() -> unpredicted(answer.get()));
      boolean same = open.isEmpty() && same(answer.get(), each);
      rows.add(
          row.compared(
              each.what(),
              each.line(),
              told(answer.get()),
              observed,
              open,
              same,
              "another answer"));
    } else if (noEvidence.isPresent() || failed(result) && !refused()) {
      Optional<String> open = noEvidence.or(() -> astray);
      rows.add(
          row.compared(
              each.what(),
              each.line(),
              open.isPresent() ? "" : SUCCESS,
              observed,
              open,
              false,
              "the call is refused"));
    }
    if (noEvidence.isPresent()) {
      notDone.add(each.what());
    }
    if (noEvidence.isPresent() && bears(each.what())) {
      strays("`" + each.what() + "` was not carried out here");
    }
  }

  /** Why a value is no evidence that was to be set before. */
  private Optional<String> notSet(String call) {
    String setter = "Set" + call.substring(Math.min(call.length(), "Get".length()));
    return call.startsWith("Get") && notDone.contains(setter)
        ? Optional.of("`" + setter + "` was not carried out here")
        : Optional.empty();
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
    rows.add(row.leftOut(each.what(), each.line(), reason));
    notDone.add(each.what());
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

  private static boolean same(CallAnswer answer, Observation seen) {
    String result = String.valueOf(seen.result());
    boolean denied = answer.verdict().equals("denied");
    boolean same =
        answer.error().map(JobError::code).map(result::equals).orElse(denied == failed(result));
    boolean sameValue =
        answer.value().isEmpty()
            || seen.value() == null
            || answer.value().get().equals(seen.value());
    return same && sameValue;
  }

  private static String told(CallAnswer answer) {
    String code =
        answer
            .error()
            .map(JobError::code)
            .orElse(answer.verdict().equals("denied") ? "refused" : SUCCESS);
    return code + answer.value().map(value -> " " + value).orElse("");
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
}
