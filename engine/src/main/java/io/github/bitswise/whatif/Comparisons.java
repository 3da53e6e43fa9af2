package io.github.bitswise.whatif;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Comparison.InCase;
import io.github.bitswise.answer.Comparison.Verdict;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.rulebook.Branch;
import io.github.bitswise.rulebook.Decision;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.simulation.Predict.ByCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what is predicted for the jobs of one configuration against another one. */
public final class Comparisons {

  /** More cases are not told. */
  private static final int MOST_CASES = 5;

  private final Predict predict;

  public Comparisons(RuleBook book) {
    this.predict = new Predict(book);
  }

  /**
   * One comparison for each job, in the order of the new configuration, what is gone at the end.
   */
  public List<Comparison> of(List<Scenario> before, List<Scenario> now) {
    Map<String, ByCase> old = jobs(before);
    Map<String, ByCase> fresh = jobs(now);
    boolean renamed = old.size() == 1 && fresh.size() == 1;
    List<Comparison> comparisons = new ArrayList<>();
    for (Map.Entry<String, ByCase> each : fresh.entrySet()) {
      ByCase counterpart = renamed ? old.values().iterator().next() : old.get(each.getKey());
      comparisons.add(
          counterpart == null
              ? only(each.getValue(), true)
              : compare(counterpart, each.getValue()));
    }
    if (!renamed) {
      old.keySet().removeAll(fresh.keySet());
      old.values().forEach(gone -> comparisons.add(only(gone, false)));
    }
    return List.copyOf(comparisons);
  }

  /** The jobs by their names; those of the same name in the order in which they come. */
  private Map<String, ByCase> jobs(List<Scenario> scenarios) {
    Map<String, ByCase> jobs = new LinkedHashMap<>();
    for (ByCase each : predict.byCase(scenarios)) {
      String name = each.whole().job();
      for (int again = 2; jobs.containsKey(name); again++) {
        name = each.whole().job() + " #" + again;
      }
      jobs.put(name, each);
    }
    return jobs;
  }

  private static Comparison only(ByCase job, boolean added) {
    return new Comparison(
        job.whole().job(),
        added ? Optional.empty() : Optional.of(job.whole()),
        added ? Optional.of(job.whole()) : Optional.empty(),
        added ? Verdict.ADDED : Verdict.REMOVED,
        false,
        List.of(),
        List.of());
  }

  /** A case with the values that make it. */
  private record Leaf(Map<String, String> decisions, Prediction prediction) {}

  private static Comparison compare(ByCase before, ByCase now) {
    List<Leaf> old = leaves(before);
    List<Leaf> fresh = leaves(now);
    Set<String> shared = facts(old);
    shared.retainAll(facts(fresh));
    Map<Map<String, String>, Set<Verdict>> groups = new LinkedHashMap<>();
    List<InCase> cases = new ArrayList<>();
    for (Leaf one : old) {
      for (Leaf other : fresh) {
        if (compatible(one, other)) {
          Verdict verdict = Answers.compare(one.prediction, other.prediction);
          Map<String, String> key = new TreeMap<>(one.decisions);
          key.keySet().retainAll(shared);
          groups.computeIfAbsent(key, any -> EnumSet.noneOf(Verdict.class)).add(verdict);
          cases.add(inCase(one, other, verdict));
        }
      }
    }
    return new Comparison(
        now.whole().job(),
        Optional.of(before.whole()),
        Optional.of(now.whole()),
        verdict(groups.values()),
        groups.containsValue(EnumSet.of(Verdict.WORSE)),
        Answers.changes(before.whole(), now.whole()),
        told(cases));
  }

  /** The worst of these cases; none where all of them come to the same. */
  private static List<InCase> told(List<InCase> cases) {
    if (cases.stream().map(InCase::verdict).distinct().count() == 1) {
      return List.of();
    }
    return cases.stream()
        .filter(each -> each.verdict() != Verdict.EQUIVALENT)
        .sorted(Comparator.comparing(InCase::verdict))
        .limit(MOST_CASES)
        .toList();
  }

  private static InCase inCase(Leaf one, Leaf other, Verdict verdict) {
    Map<String, String> both = new TreeMap<>(one.decisions);
    both.putAll(other.decisions);
    List<String> where = new ArrayList<>();
    both.forEach((fact, value) -> where.add(fact + ": " + value));
    return new InCase(
        List.copyOf(where),
        verdict,
        Answers.outcome(one.prediction),
        Answers.outcome(other.prediction));
  }

  /**
   * One verdict of those in each case. Where they differ with what only one of the configurations
   * turns on, nobody can tell.
   */
  private static Verdict verdict(Iterable<Set<Verdict>> groups) {
    Set<Verdict> all = EnumSet.noneOf(Verdict.class);
    for (Set<Verdict> each : groups) {
      all.add(each.size() == 1 ? each.iterator().next() : Verdict.UNKNOWN);
    }
    all.remove(Verdict.EQUIVALENT);
    if (all.isEmpty()) {
      return Verdict.EQUIVALENT;
    }
    if (all.size() == 1) {
      return all.iterator().next();
    }
    boolean open = all.remove(Verdict.UNKNOWN);
    if (all.equals(EnumSet.of(Verdict.WORSE))) {
      return Verdict.WORSE;
    }
    return open && !all.contains(Verdict.WORSE) ? Verdict.UNKNOWN : Verdict.INCOMPARABLE;
  }

  private static List<Leaf> leaves(ByCase job) {
    List<Leaf> leaves = new ArrayList<>();
    String own = "jobs[\"" + job.whole().job() + "\"]";
    job.cases()
        .leaves(
            leaf -> {
              Prediction prediction = leaf.value();
              if (prediction != null) {
                leaves.add(new Leaf(decisions(leaf, own), prediction));
              }
            });
    return leaves;
  }

  /** The values by their facts; those of the job itself under no name, as it may have another. */
  private static Map<String, String> decisions(Branch<Prediction> leaf, String own) {
    Map<String, String> decisions = new TreeMap<>();
    for (Decision each : leaf.situation().decisions()) {
      String fact = each.fact().replace(own, "job");
      decisions.put(each.about().isEmpty() ? fact : fact + " (" + each.about() + ")", each.value());
    }
    return decisions;
  }

  private static Set<String> facts(List<Leaf> leaves) {
    Set<String> facts = new TreeSet<>();
    leaves.forEach(each -> facts.addAll(each.decisions.keySet()));
    return facts;
  }

  private static boolean compatible(Leaf one, Leaf other) {
    for (Map.Entry<String, String> each : one.decisions.entrySet()) {
      @Nullable String value = other.decisions.get(each.getKey());
      if (value != null && !value.equals(each.getValue())) {
        return false;
      }
    }
    return true;
  }
}
