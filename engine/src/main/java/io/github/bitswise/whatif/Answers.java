package io.github.bitswise.whatif;

import io.github.bitswise.answer.Comparison.Change;
import io.github.bitswise.answer.Comparison.Verdict;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What two answers have in common and in what they differ. */
final class Answers {

  private static final String NOTHING = "–";

  private Answers() {}

  /** How one answer compares with the one before, where nothing is open that could be decided. */
  static Verdict compare(Prediction before, Prediction now) {
    boolean alike = same(before, now) && timeline(before).equals(timeline(now));
    if (alike) {
      return Verdict.EQUIVALENT;
    }
    if (open(before) || open(now)) {
      return Verdict.UNKNOWN;
    }
    int better = Integer.compare(worth(now.outcome()), worth(before.outcome()));
    return better > 0 ? Verdict.BETTER : better < 0 ? Verdict.WORSE : Verdict.INCOMPARABLE;
  }

  private static boolean open(Prediction prediction) {
    return prediction.outcome() == Outcome.UNKNOWN || prediction.outcome() == Outcome.UNSPECIFIED;
  }

  private static int worth(Outcome outcome) {
    return switch (outcome) {
      case COMPLETES -> 2;
      case WAITS -> 1;
      case FAILS, REFUSED, UNKNOWN, UNSPECIFIED -> 0;
    };
  }

  /** Whether two predictions are the same answer, however it comes about. */
  static boolean same(Prediction one, Prediction other) {
    return signature(one).equals(signature(other));
  }

  private static List<Object> signature(Prediction prediction) {
    List<Object> signature = new ArrayList<>();
    signature.add(prediction.outcome());
    signature.add(prediction.state());
    signature.add(prediction.error().map(JobError::shown));
    signature.add(prediction.waitsFor());
    signature.add(prediction.proxy().used());
    for (IdentityUse each : prediction.identities()) {
      signature.add(List.of(each.resource(), each.target(), each.as(), each.kind()));
    }
    return signature;
  }

  private static List<Object> timeline(Prediction prediction) {
    List<Object> timeline = new ArrayList<>();
    for (Moment each : prediction.timeline()) {
      timeline.add(List.of(each.at(), each.event(), each.state(), each.error(), each.every()));
    }
    return timeline;
  }

  /** The outcome with its error. */
  static String outcome(Prediction prediction) {
    return lower(prediction.outcome())
        + prediction.error().map(error -> " with " + error.shown()).orElse("");
  }

  /** What is told otherwise, the outcome first. */
  static List<Change> changes(Prediction before, Prediction now) {
    List<Change> changes = new ArrayList<>();
    add("outcome", outcome(before), outcome(now), now.because(), changes);
    add(
        "waits for",
        before.waitsFor().orElse(NOTHING),
        now.waitsFor().orElse(NOTHING),
        now.because(),
        changes);
    add("proxy", before.proxy().used(), now.proxy().used(), now.proxy().because(), changes);
    Map<String, IdentityUse> old = identities(before);
    Map<String, IdentityUse> fresh = identities(now);
    Set<String> resources = new LinkedHashSet<>(fresh.keySet());
    resources.addAll(old.keySet());
    for (String each : resources) {
      IdentityUse then = old.get(each);
      IdentityUse use = fresh.get(each);
      add(
          each,
          then == null ? NOTHING : as(then),
          use == null ? NOTHING : as(use),
          use == null ? List.of() : use.because(),
          changes);
    }
    if (changes.isEmpty() && !timeline(before).equals(timeline(now))) {
      add("timeline", states(before), states(now), List.of(), changes);
    }
    return List.copyOf(changes);
  }

  private static void add(
      String part, String before, String now, List<String> because, List<Change> changes) {
    if (!before.equals(now)) {
      changes.add(new Change(part, before, now, because));
    }
  }

  private static Map<String, IdentityUse> identities(Prediction prediction) {
    Map<String, IdentityUse> uses = new LinkedHashMap<>();
    prediction.identities().forEach(each -> uses.put(each.resource() + " " + each.target(), each));
    return uses;
  }

  private static String as(IdentityUse use) {
    return use.as().isEmpty() ? use.kind() : use.as();
  }

  private static String states(Prediction prediction) {
    List<String> states = new ArrayList<>();
    prediction.timeline().forEach(each -> states.add(each.at() + " " + each.state()));
    return states.isEmpty() ? NOTHING : String.join(", ", states);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
