package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.fact.Access;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Returned;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.source.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the answer to a call of what the rules say of it. */
final class Replies {

  private final Deduction deduction;
  private final Function<Collection<?>, List<Derivation>> why;

  /**
   * @param why why facts hold, where that is asked for
   */
  Replies(Deduction deduction, Function<Collection<?>, List<Derivation>> why) {
    this.deduction = deduction;
    this.why = why;
  }

  /** The answer to a call: the first in order; what else rules say of the same answer is added. */
  Optional<CallAnswer> of(
      Place at, String label, String as, List<Access> given, List<Returned> values) {
    List<Access> inOrder = given.stream().sorted(Access.FIRST).toList();
    if (inOrder.isEmpty()) {
      return Optional.empty();
    }
    Access first = inOrder.get(0);
    List<Access> same = inOrder.stream().filter(each -> same(each, first)).toList();
    Set<String> because = new LinkedHashSet<>();
    boolean succeeds = first.verdict() == Access.Verdict.ALLOWED;
    same.forEach(each -> because.addAll(deduction.because(each)));
    if (succeeds) {
      // That the caller is let in is part of it.
      inOrder.stream()
          .filter(each -> each.error().isEmpty())
          .forEach(each -> because.addAll(deduction.because(each)));
      values.stream().findFirst().ifPresent(value -> because.addAll(deduction.because(value)));
    }
    String error = first.error().isEmpty() && succeeds ? "S_OK" : first.error();
    return Optional.of(
        new CallAnswer(
            at,
            label,
            as,
            verdict(first.verdict()),
            error(error),
            same.stream().map(Access::what).distinct().collect(Collectors.joining("; ")),
            List.copyOf(because),
            succeeds ? values.stream().map(Returned::value).findFirst() : Optional.empty(),
            same.stream().map(deduction::basis).max(Comparator.naturalOrder()).orElseThrow(),
            why.apply(succeeds ? Stream.concat(same.stream(), values.stream()).toList() : same)));
  }

  /** The answer to a call that is refused for what would become of the job. */
  CallAnswer refused(Place at, String label, String as, Obstacle refusal) {
    return new CallAnswer(
        at,
        label,
        as,
        verdict(Access.Verdict.DENIED),
        error(refusal.error()),
        refusal.what(),
        deduction.because(refusal),
        Optional.empty(),
        deduction.basis(refusal),
        why.apply(List.of(refusal)));
  }

  private static String verdict(Access.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<JobError> error(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(Errors.named(name, ""));
  }

  private static boolean same(Access one, Access first) {
    return one.verdict() == first.verdict() && one.error().equals(first.error());
  }
}
