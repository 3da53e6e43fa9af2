package io.github.bitswise.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shrinks a sequence to one of which nothing can be left out and nothing be made simpler without
 * losing what it shows: delta debugging. The same sequence always shrinks to the same.
 */
public final class Shrink<T> {

  /** Which of some sequences show what is looked for; they are tried together. */
  public interface Trial<T> {

    /** For each sequence, in order, whether it shows it. */
    List<Boolean> of(List<List<T>> sequences);
  }

  private final Trial<T> trial;
  private final Function<T, List<T>> simpler;

  /**
   * @param trial which sequences show it
   * @param simpler what could stand for an element, the simplest first
   */
  public Shrink(Trial<T> trial, Function<T, List<T>> simpler) {
    this.trial = trial;
    this.simpler = simpler;
  }

  /** The least of this sequence that still shows it. */
  public List<T> least(List<T> sequence) {
    List<T> least = shortened(sequence);
    while (true) {
      List<T> next = shortened(simplified(least));
      if (next.equals(least)) {
        return least;
      }
      least = next;
    }
  }

  private List<T> shortened(List<T> sequence) {
    List<T> now = sequence;
    int parts = 2;
    while (!now.isEmpty()) {
      int count = Math.min(parts, now.size());
      Optional<List<T>> less = first(parted(now, count));
      if (less.isPresent()) {
        now = less.get();
        parts = Math.max(2, Math.min(count - 1, now.size()));
      } else if (count == now.size()) {
        return now;
      } else {
        parts = 2 * count;
      }
    }
    return now;
  }

  /** The parts of a sequence, and what is left without each. */
  private static <T> List<List<T>> parted(List<T> sequence, int parts) {
    List<List<T>> candidates = new ArrayList<>();
    if (sequence.size() == 1) {
      candidates.add(List.of());
      return candidates;
    }
    List<List<T>> complements = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int from = i * sequence.size() / parts;
      int to = (i + 1) * sequence.size() / parts;
      candidates.add(List.copyOf(sequence.subList(from, to)));
      List<T> rest = new ArrayList<>(sequence.subList(0, from));
      rest.addAll(sequence.subList(to, sequence.size()));
      complements.add(rest);
    }
    candidates.addAll(complements);
    return candidates;
  }

  private List<T> simplified(List<T> sequence) {
    List<T> now = sequence;
    for (int i = 0; i < now.size(); i++) {
      List<List<T>> candidates = new ArrayList<>();
      for (T each : simpler.apply(now.get(i))) {
        List<T> candidate = new ArrayList<>(now);
        candidate.set(i, each);
        candidates.add(candidate);
      }
      now = first(candidates).orElse(now);
    }
    return List.copyOf(now);
  }

  private Optional<List<T>> first(List<List<T>> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int shows = trial.of(candidates).indexOf(true);
    return shows < 0 ? Optional.empty() : Optional.of(candidates.get(shows));
  }
}
