package io.github.bitswise.simulation;

import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.fact.Attempts;
import io.github.bitswise.job.JobState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attempts that all end alike. */
record Repeated(
    Attempts attempts, Optional<JobError> error, List<String> because, List<Derivation> why) {

  /** The attempt after which the others were made. */
  Moment after(Moment attempt) {
    List<String> all = new ArrayList<>(attempt.because());
    because.stream().filter(each -> !all.contains(each)).forEach(all::add);
    List<Derivation> whole = new ArrayList<>(attempt.why());
    whole.addAll(why);
    return new Moment(
        attempt.at(),
        attempt.event(),
        attempt.state(),
        attempt.error(),
        all,
        Optional.of(Duration.ofSeconds(attempts.every())),
        attempt.changes(),
        attempt.passed(),
        List.copyOf(whole));
  }

  Moment from(long second) {
    return new Moment(
        Duration.ofSeconds(second),
        TimelineText.RETRY,
        JobState.TRANSIENT_ERROR,
        error,
        because,
        Optional.of(Duration.ofSeconds(attempts.every())),
        List.of(),
        List.of(),
        why);
  }
}
