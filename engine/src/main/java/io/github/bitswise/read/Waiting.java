package io.github.bitswise.read;

import io.github.bitswise.job.JobState;
import io.github.bitswise.script.Value.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The states that a loop waits for. */
final class Waiting {
  private Waiting() {}

  /** The states that end a wait, by what holds as long as it goes on; empty: not known. */
  static List<JobState> states(List<Filter> whilst) {
    Set<JobState> stay = EnumSet.noneOf(JobState.class);
    Set<JobState> until = EnumSet.noneOf(JobState.class);
    for (Filter filter : whilst) {
      if (filter.property().toLowerCase(Locale.ROOT).endsWith("state")) {
        for (String text : filter.texts()) {
          state(text).ifPresent(filter.negated() ? until::add : stay::add);
        }
      }
    }
    if (!stay.isEmpty()) {
      until.addAll(EnumSet.complementOf(EnumSet.copyOf(stay)));
    }
    return List.copyOf(until);
  }

  /** The state that the cmdlets call so. */
  private static Optional<JobState> state(String text) {
    String word = text.replaceAll("[*_ ]", "").toUpperCase(Locale.ROOT);
    String plain = word.equals("CANCELED") ? "CANCELLED" : word;
    for (JobState state : JobState.values()) {
      if (state.name().replace("_", "").equals(plain)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
