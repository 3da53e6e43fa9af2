package io.github.bitswise.simulation;

import io.github.bitswise.job.Priority;
import io.github.bitswise.rulebook.Branch;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * When jobs have to wait for others of their machine: jobs are walked in the order of their
 * priorities, so that it is known when those that go first are under way.
 */
final class Turns {

  private final Map<Scenario, List<Span>> busy = new IdentityHashMap<>();
  private final Map<Scenario, List<Span>> coming = new IdentityHashMap<>();

  /** The round in which a job of this priority is walked. */
  static int round(Priority priority) {
    return switch (priority) {
      case FOREGROUND, HIGH -> 0;
      case NORMAL -> 1;
      case LOW -> 2;
    };
  }

  /** When jobs that go first are under way; spans that do not touch, in the order of time. */
  List<Span> before(Situation situation) {
    return situation.job().priority() == Priority.FOREGROUND
        ? List.of()
        : busy.getOrDefault(situation.scenario(), List.of());
  }

  /** Notes when a job was under way, as far as that does not turn on what is unknown. */
  void walked(Branch<CaseAnswer> job) {
    List<List<Span>> spans = new ArrayList<>();
    job.leaves(
        leaf -> {
          if (leaf.value() != null) {
            spans.add(leaf.value().underWay());
          }
        });
    if (spans.stream().distinct().count() == 1) {
      coming
          .computeIfAbsent(job.situation().scenario(), any -> new ArrayList<>())
          .addAll(spans.get(0));
    }
  }

  /** Ends a round: the jobs that were walked in it go before all that follow. */
  void next() {
    coming.forEach(
        (scenario, spans) ->
            busy.merge(
                scenario,
                spans,
                (before, more) -> {
                  List<Span> all = new ArrayList<>(before);
                  all.addAll(more);
                  return all;
                }));
    busy.replaceAll((scenario, spans) -> united(spans));
    coming.clear();
  }

  private static List<Span> united(List<Span> spans) {
    List<Span> united = new ArrayList<>();
    spans.stream()
        .sorted(Comparator.comparingLong(Span::from))
        .forEach(
            span -> {
              int last = united.size() - 1;
              if (last >= 0 && span.from() <= united.get(last).to()) {
                Span before = united.get(last);
                united.set(
                    last, new Span(before.job(), before.from(), Math.max(before.to(), span.to())));
              } else {
                united.add(span);
              }
            });
    return List.copyOf(united);
  }
}
