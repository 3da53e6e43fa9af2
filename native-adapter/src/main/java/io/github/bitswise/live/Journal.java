package io.github.bitswise.live;

import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.Observation.Kind;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a run has seen so far, in order; several threads write to it. */
final class Journal {

  private final String provider;
  private final String scenario;
  private final UnaryOperator<String> named;
  private final long began = System.nanoTime();
  private final List<Observation> seen = new ArrayList<>();
  private @Nullable Supplier<String> over;

  /**
   * @param named turns addresses and folders of the run back into the scenario's names
   */
  Journal(String provider, String scenario, UnaryOperator<String> named) {
    this.provider = provider;
    this.scenario = scenario;
    this.named = named;
  }

  void saw(
      @Nullable String job,
      Kind kind,
      String what,
      @Nullable String result,
      @Nullable String value) {
    saw(job, kind, Place.UNSTATED, what, result, value);
  }

  synchronized void saw(
      @Nullable String job,
      Kind kind,
      Place at,
      String what,
      @Nullable String result,
      @Nullable String value) {
    seen.add(
        new Observation(
            provider,
            scenario,
            job,
            (System.nanoTime() - began) / 1_000_000,
            kind,
            at.line(),
            at.column(),
            what,
            result,
            value == null ? null : named.apply(value)));
    notifyAll();
  }

  /**
   * Waits until something that has been seen is so.
   *
   * @return whether it came to be in this time
   * @throws LiveFailure where nothing more will be seen
   */
  synchronized boolean await(Predicate<List<Observation>> so, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!so.test(seen)) {
      if (over != null) {
        throw new LiveFailure(over.get(), null);
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    return true;
  }

  /**
   * Nothing more will be seen.
   *
   * @param why asked where somebody waits for more
   */
  synchronized void end(Supplier<String> why) {
    over = why;
    notifyAll();
  }

  /** The last state that the job was seen in. */
  synchronized String state(String job) {
    return seen.stream()
        .filter(each -> each.is(Kind.STATE) && job.equals(each.job()))
        .reduce((first, second) -> second)
        .map(Observation::what)
        .orElse("");
  }

  synchronized List<Observation> seen() {
    return List.copyOf(seen);
  }
}
