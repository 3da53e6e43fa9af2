package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Derivation;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Decided;
import io.github.bitswise.fact.Unsaid;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads from a working memory why facts hold, as it is now. */
public final class Derivations {

  private final Deduction deduction;
  private final Function<Object, Optional<Laid>> laid;
  private final Map<Object, Derivation> read = new IdentityHashMap<>();

  /**
   * @param laid where the input says a fact that was put in; empty for one that came about later
   */
  public Derivations(Deduction deduction, Function<Object, Optional<Laid>> laid) {
    this.deduction = deduction;
    this.laid = laid;
  }

  /** Why this fact holds. */
  public Derivation of(Object fact) {
    Derivation known = read.get(fact);
    if (known == null) {
      // One derivation explains enough; the first by rule id keeps the answer stable.
      known =
          deduction.justifications(fact).stream()
              .findFirst()
              .<Derivation>map(first -> step(fact, first))
              .orElseGet(() -> given(fact));
      read.put(fact, known);
    }
    return known;
  }

  private Derivation.Step step(Object fact, Justification why) {
    List<Derivation> derived = new ArrayList<>();
    List<Derivation> given = new ArrayList<>();
    for (Object each : facts(why.premises())) {
      Derivation premise = of(each);
      (premise instanceof Derivation.Step ? derived : given).add(premise);
    }
    derived.addAll(given);
    RuleDescription rule = why.rule();
    return new Derivation.Step(
        FactWords.of(fact),
        rule.id(),
        rule.name(),
        rule.behaviours(),
        rule.sources(),
        rule.basis(),
        List.copyOf(derived));
  }

  /** What was matched, without the case and what stands for no fact, each once. */
  private static List<Object> facts(Collection<?> matched) {
    List<Object> facts = new ArrayList<>();
    for (Object each : matched) {
      if (each instanceof Collection<?> collected) {
        facts.addAll(facts(collected));
      } else if (each instanceof Record && !(each instanceof Case) && !facts.contains(each)) {
        facts.add(each);
      }
    }
    return facts;
  }

  private Derivation.Given given(Object fact) {
    String says = FactWords.of(fact);
    if (fact instanceof Unsaid) {
      return new Derivation.Given(says, List.of(), Derivation.Origin.UNSAID);
    }
    Optional<Laid> found = laid.apply(fact);
    if (fact instanceof Decided || found.map(Laid::assumed).orElse(false)) {
      return new Derivation.Given(says, List.of(), Derivation.Origin.ASSUMED);
    }
    List<Place> places = new ArrayList<>(FactWords.places(fact));
    if (places.isEmpty() && !FactWords.placed(fact)) {
      found.map(Laid::at).filter(Place::stated).ifPresent(places::add);
    }
    if (!places.isEmpty()) {
      return new Derivation.Given(says, List.copyOf(places), Derivation.Origin.INPUT);
    }
    return new Derivation.Given(
        says, List.of(), found.isPresent() ? Derivation.Origin.DEFAULT : Derivation.Origin.COURSE);
  }
}
