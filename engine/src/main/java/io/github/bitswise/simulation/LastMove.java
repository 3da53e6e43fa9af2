package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.rulebook.Deduction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why the job is in the state that it is in. */
record LastMove(Move move, List<String> because, Basis basis, @Nullable Obstacle obstacle) {

  /**
   * @param cause what the event rests on that led to it; empty where it came from outside
   */
  static LastMove of(Move move, List<String> cause, Deduction deduction) {
    Obstacle obstacle =
        deduction.justifications(move).stream()
            .flatMap(why -> why.premises().stream())
            .filter(Obstacle.class::isInstance)
            .map(Obstacle.class::cast)
            .findFirst()
            .orElse(null);
    Set<String> because = new LinkedHashSet<>(deduction.because(move));
    because.addAll(cause);
    return new LastMove(move, List.copyOf(because), deduction.basis(move), obstacle);
  }
}
