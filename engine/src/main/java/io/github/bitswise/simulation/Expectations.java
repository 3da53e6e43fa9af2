package io.github.bitswise.simulation;

import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Expectation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Holds what a file expects of a job against what is predicted. */
final class Expectations {

  private static final String IDENTITY = "identities.";

  private Expectations() {}

  /** What is not met at the end, or at the point of the timeline at which it is expected. */
  static List<UnmetExpectation> unmet(Expectation expectation, Prediction prediction) {
    if (expectation.point().isEmpty()) {
      return unmet(expectation, prediction, Optional.empty());
    }
    return prediction.checkpoints().stream()
        .filter(each -> each.point().equals(expectation.point().get()))
        .flatMap(each -> unmet(expectation, each.then(), Optional.of(each.time())).stream())
        .toList();
  }

  private static List<UnmetExpectation> unmet(
      Expectation expectation, Prediction prediction, Optional<Duration> time) {
    List<UnmetExpectation> unmet = new ArrayList<>();
    expectation
        .values()
        .forEach(
            (key, expected) -> {
              String predicted = predicted(key, prediction);
              if (!met(key, expected, predicted, prediction)) {
                unmet.add(
                    new UnmetExpectation(
                        prediction.job(),
                        key,
                        expected,
                        predicted,
                        Objects.requireNonNull(expectation.places().get(key)),
                        time));
              }
            });
    return unmet;
  }

  private static String predicted(String key, Prediction prediction) {
    if (key.startsWith(IDENTITY)) {
      String resource = key.substring(IDENTITY.length());
      return String.join(
          ", ",
          prediction.identities().stream()
              .filter(use -> use.resource().equals(resource))
              .map(Expectations::identity)
              .distinct()
              .toList());
    }
    return switch (key) {
      case "outcome" -> prediction.outcome().name().toLowerCase(Locale.ROOT);
      case "state" -> prediction.state().map(Enum::name).orElse("unknown");
      case "error" -> error(prediction);
      case "owner" -> prediction.owner();
      case "proxy" -> prediction.proxy().used();
      case "waits-for" -> prediction.waitsFor().orElse("none");
      default -> throw new IllegalArgumentException("no such expectation: " + key);
    };
  }

  private static String error(Prediction prediction) {
    boolean failed =
        prediction
            .state()
            .map(state -> state == JobState.ERROR || state == JobState.TRANSIENT_ERROR)
            .orElse(true);
    boolean open = prediction.outcome() == Outcome.UNKNOWN && failed;
    return prediction.error().map(JobError::shown).orElse(open ? "unknown" : "none");
  }

  private static boolean met(String key, String expected, String predicted, Prediction prediction) {
    if (key.equals("error")) {
      return predicted.equals("unknown")
          ? expected.equals("unknown")
          : errorMet(expected, prediction.error());
    }
    if (key.equals("owner") || key.startsWith(IDENTITY)) {
      return AccountName.key(expected).equals(AccountName.key(predicted));
    }
    return expected.equalsIgnoreCase(predicted);
  }

  private static boolean errorMet(String expected, Optional<JobError> error) {
    if (error.isEmpty()) {
      return expected.equalsIgnoreCase("none");
    }
    String code = HResults.find(expected).map(found -> found.code()).orElse(expected);
    return code.equalsIgnoreCase(error.get().code());
  }

  private static String identity(IdentityUse use) {
    return use.as().isEmpty() ? use.kind() : use.as();
  }
}
