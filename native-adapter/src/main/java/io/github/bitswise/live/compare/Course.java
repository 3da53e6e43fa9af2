package io.github.bitswise.live.compare;

import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.job.JobState;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course of a job: its states, its errors, and what a callback object was told. */
record Course(Prediction prediction, Rows rows, List<Observation> seen, Optional<String> open) {

  List<Confirmation> compared() {
    List<Confirmation> compared = new ArrayList<>();
    compared.add(states());
    errors().ifPresent(compared::add);
    notices().ifPresent(compared::add);
    return compared;
  }

  private Confirmation states() {
    StateChain predicted = StateChain.predicted(JobState.SUSPENDED, prediction.timeline());
    StateChain chain = StateChain.seen(seen);
    Optional<StateChain.Difference> difference = predicted.leaves(chain);
    return rows.compared(
        "states",
        0,
        predicted.told(),
        chain.told(),
        open,
        difference.isEmpty(),
        difference.map(StateChain.Difference::told).orElse(""));
  }

  /** The errors in their order; one that is met again and again counts once. */
  private Optional<Confirmation> errors() {
    List<String> expected = new ArrayList<>();
    for (Moment moment : prediction.timeline()) {
      moment.error().map(each -> each.code() + " " + each.context()).ifPresent(expected::add);
    }
    List<String> observed =
        seen.stream()
            .filter(each -> each.is(Kind.ERROR))
            .map(each -> each.result() + " " + each.value())
            .toList();
    return compared("errors", once(expected), once(observed), "another error");
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

  /** What a callback object was told, once each. */
  private Optional<Confirmation> notices() {
    String expected =
        String.join(
            ", ",
            prediction.timeline().stream()
                .flatMap(moment -> moment.changes().stream())
                .filter(change -> change.resource().equals(Change.NOTIFICATION))
                .filter(change -> change.to().startsWith("callback as"))
                .map(Change::target)
                .distinct()
                .sorted()
                .toList());
    String observed =
        String.join(
            ", ",
            seen.stream()
                .filter(each -> each.is(Kind.NOTICE))
                .map(Observation::what)
                .distinct()
                .sorted()
                .toList());
    return compared("callbacks", expected, observed, "other callbacks");
  }

  private Optional<Confirmation> compared(
      String step, String predicted, String observed, String difference) {
    return predicted.isEmpty() && observed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rows.compared(
                step, 0, predicted, observed, open, predicted.equals(observed), difference));
  }
}
