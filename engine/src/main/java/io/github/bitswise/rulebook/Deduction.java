package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.fact.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A working memory: facts go in, rules fire, derived facts and their justifications come out.
 *
 * <p>The one class that reads Drools's truth maintenance.
 */
public final class Deduction implements AutoCloseable {

  private final KieSession session;
  private final Map<String, RuleDescription> rules;

  Deduction(KieSession session, Map<String, RuleDescription> rules) {
    this.session = session;
    this.rules = rules;
  }

  /** A fact that was put in and can be taken out again. */
  public static final class Entry {
    private final FactHandle handle;

    private Entry(FactHandle handle) {
      this.handle = handle;
    }
  }

  /** Puts a fact in. */
  public Entry insert(Object fact) {
    return new Entry(session.insert(fact));
  }

  /** Takes a fact out; what rested on it goes with it. */
  public void remove(Entry entry) {
    session.delete(entry.handle);
  }

  /** Lets the rules derive what follows. */
  public void fire() {
    session.fireAllRules();
  }

  /** All facts of a type, in no particular order. */
  @SuppressWarnings("unchecked")
  public <T> Collection<T> facts(Class<T> type) {
    return (Collection<T>) session.getObjects(new ClassObjectFilter(type));
  }

  /** Why a derived fact holds, by the id of the rule; empty for a fact that was put in. */
  public List<Justification> justifications(Object fact) {
    FactHandle handle = session.getFactHandle(fact);
    if (!(handle instanceof InternalFactHandle internal)
        || !(internal.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key)
        || key.getBeliefSet() == null) {
      return List.of();
    }
    List<Justification> found = new ArrayList<>();
    for (Object mode = key.getBeliefSet().getFirst();
        mode instanceof SimpleMode simple;
        mode = simple.getNext()) {
      var match = ((LogicalDependency<?>) simple.getObject()).getJustifier();
      RuleDescription rule = Objects.requireNonNull(rules.get(match.getRule().getName()));
      found.add(new Justification(rule, match.getObjects()));
    }
    found.sort(
        Comparator.comparing((Justification each) -> each.rule().id())
            .thenComparing(each -> each.premises().toString()));
    return found;
  }

  /** The ids of the behaviours that a derived fact rests on, its own rule's first. */
  public List<String> because(Object fact) {
    return grounds(fact).stream().flatMap(rule -> rule.behaviours().stream()).distinct().toList();
  }

  /** The weakest basis among the rules that a derived fact rests on. */
  public Basis basis(Object fact) {
    return grounds(fact).stream()
        .map(RuleDescription::basis)
        .max(Comparator.naturalOrder())
        .orElse(Basis.DOCUMENTED);
  }

  /** Whether a rule that no page states is among those that a derived fact rests on. */
  public boolean inferred(Object fact) {
    return grounds(fact).stream().anyMatch(rule -> rule.basis() == Basis.INFERRED);
  }

  /** The rules that a derived fact rests on, its own first. */
  private List<RuleDescription> grounds(Object fact) {
    List<RuleDescription> grounds = new ArrayList<>();
    collect(fact, Collections.newSetFromMap(new IdentityHashMap<>()), grounds);
    return grounds;
  }

  private void collect(Object fact, Set<Object> seen, List<RuleDescription> grounds) {
    if (fact instanceof Case || !seen.add(fact)) {
      return;
    }
    // One derivation explains enough; the first by rule id keeps the answer stable.
    justifications(fact).stream()
        .findFirst()
        .ifPresent(
            first -> {
              grounds.add(first.rule());
              first.premises().forEach(premise -> collect(premise, seen, grounds));
            });
  }

  @Override
  public void close() {
    session.dispose();
  }
}
