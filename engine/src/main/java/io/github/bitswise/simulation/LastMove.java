package io.github.bitswise.simulation;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.Way;
import io.github.bitswise.fact.Expired;
import io.github.bitswise.fact.Move;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.job.JobState;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Justification;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why the job is in the state that it is in.
 *
 * @param obstacle what moved it; null where none did
 * @param struck the clock whose strike moved it; null where none did
 */
record LastMove(
    Move move,
    List<String> because,
    Basis basis,
    @Nullable Obstacle obstacle,
    @Nullable Timer struck,
    List<Way> ways,
    List<Derivation> why) {

  /**
   * @param from the state that the job was in
   * @param cause what the event rests on that led to it; empty where it came from outside
   * @param why why facts hold, where that is asked for
   */
  static LastMove of(
      JobState from,
      Move move,
      List<String> cause,
      Deduction deduction,
      Function<List<Object>, List<Derivation>> why) {
    List<Justification> rules = deduction.justifications(move);
    Obstacle obstacle = premise(rules, Obstacle.class).orElse(null);
    Timer struck = premise(rules, Expired.class).map(Expired::timer).orElse(null);
    List<Object> decisive = obstacle == null ? List.of(move) : List.of(obstacle, move);
    Set<String> because = new LinkedHashSet<>(deduction.because(move));
    because.addAll(cause);
    List<Way> ways =
        rules.stream().map(each -> new Way(from, move.to(), each.rule().id())).toList();
    assert rules.stream().allMatch(each -> allows(each.rule(), from, move))
        : from
            + " to "
            + move.to()
            + " is not what "
            + rules.get(0).rule().id()
            + " says of itself";
    return new LastMove(
        move,
        List.copyOf(because),
        deduction.basis(move),
        obstacle,
        struck,
        ways,
        why.apply(decisive));
  }

  /** A fact of this type that the rules rest on. */
  private static <T> Optional<T> premise(List<Justification> rules, Class<T> type) {
    return rules.stream()
        .flatMap(each -> each.premises().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  /** Whether a rule says of itself that it takes a job this way; one that says nothing may. */
  private static boolean allows(RuleDescription rule, JobState from, Move move) {
    return rule.ways().isEmpty() || rule.ways().contains(new Way(from, move.to(), rule.id()));
  }
}
