package io.github.bitswise.rulebook;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Needs;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.repair.Repair;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks job configurations. */
public final class Check {

  private final RuleBook book;

  public Check(RuleBook book) {
    this.book = book;
  }

  /** A finding in one case of a job. */
  private record Found(Situation situation, Finding finding) {}

  /** The findings in these scenarios, sorted by place, then by rule. */
  public List<Finding> findings(List<Scenario> scenarios) {
    List<Situation> situations = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      scenario.jobs().forEach(job -> situations.add(Situation.of(scenario, job)));
      scenario.commands().ifPresent(none -> situations.add(Situation.of(scenario, none)));
    }
    List<Finding> findings = new ArrayList<>();
    for (Branch<List<Finding>> job : new Cases(book).grow(situations, this::run)) {
      findings.addAll(merge(job));
    }
    // What several runs of one command have in common is told once.
    Set<List<Object>> told = new LinkedHashSet<>();
    findings.removeIf(each -> !told.add(List.of(each.rule(), each.at(), each.message())));
    findings.sort(Finding.BY_PLACE);
    return findings;
  }

  private List<Trial<List<Finding>>> run(List<Situation> batch) {
    try (Deduction deduction = book.deduction()) {
      for (int i = 0; i < batch.size(); i++) {
        SituationFacts.of(new Case(i), batch.get(i)).forEach(deduction::insert);
      }
      deduction.fire();
      var needs = new CaseFacts<>(deduction, Needs.class, Needs::of);
      var facts =
          new CaseFacts<>(
              deduction,
              io.github.bitswise.fact.Finding.class,
              io.github.bitswise.fact.Finding::of);
      List<Trial<List<Finding>>> trials = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        Situation situation = batch.get(i);
        List<Finding> found =
            facts.of(new Case(i)).stream()
                .map(fact -> describe(deduction, situation, fact))
                .toList();
        trials.add(
            new Trial<>(found, needs.of(new Case(i)).stream().filter(Needs::finding).toList()));
      }
      return trials;
    }
  }

  private static Finding describe(
      Deduction deduction, Situation situation, io.github.bitswise.fact.Finding fact) {
    RuleDescription rule = deduction.justifications(fact).get(0).rule();
    Severity severity = fact.severity();
    return new Finding(
        rule.id(),
        rule.name(),
        severity == null ? rule.severity().orElseThrow() : severity,
        fact.message(),
        fact.at().stated() ? fact.at() : situation.job().at(),
        situation.job().name(),
        rule.behaviours(),
        List.of(),
        List.of(),
        fix(rule, fact),
        rule.sources(),
        rule.basis());
  }

  /** A rule that does not say so has no repair. */
  private static Optional<Fix> fix(RuleDescription rule, io.github.bitswise.fact.Finding fact) {
    if (fact.fix().isEmpty()) {
      return Optional.empty();
    }
    Optional<Repair> repair =
        Optional.ofNullable(fact.repair()).filter(any -> rule.fixable() != Fixable.NO);
    boolean safe = repair.isPresent() && rule.fixable() == Fixable.SAFE;
    return Optional.of(new Fix(fact.fix(), safe, repair, List.of()));
  }

  /** What becomes of it where not all cases agree on the repair: there is none. */
  private static Optional<Fix> fix(List<Found> group) {
    Optional<Fix> first = group.get(0).finding().fix();
    Optional<Repair> repair = first.flatMap(Fix::repair);
    boolean agreed =
        group.stream().allMatch(each -> each.finding().fix().flatMap(Fix::repair).equals(repair));
    return agreed ? first : first.map(fix -> new Fix(fix.description(), false));
  }

  /** One finding for each rule and place, with the accounts and versions for which it holds. */
  private List<Finding> merge(Branch<List<Finding>> job) {
    Map<String, List<Found>> same = new LinkedHashMap<>();
    Set<String> versions = new LinkedHashSet<>();
    job.leaves(
        leaf -> {
          leaf.situation().decided(Key.WINDOWS).ifPresent(versions::add);
          List<Finding> found = leaf.value() == null ? List.of() : leaf.value();
          for (Finding finding : found) {
            same.computeIfAbsent(finding.rule() + " " + finding.at(), any -> new ArrayList<>())
                .add(new Found(leaf.situation(), finding));
          }
        });
    return same.values().stream().map(group -> merged(group, versions)).toList();
  }

  private Finding merged(List<Found> group, Set<String> allVersions) {
    Finding first = group.get(0).finding();
    String ownerKey = Key.owner(first.job());
    Set<String> owners = new LinkedHashSet<>();
    Set<String> versions = new LinkedHashSet<>();
    for (Found each : group) {
      Situation situation = each.situation();
      owners.add(situation.decided(ownerKey).orElseGet(() -> situation.job().owner().orElse("")));
      situation.decided(Key.WINDOWS).ifPresent(versions::add);
    }
    List<String> holdsOn = versions.equals(allVersions) ? List.of() : bands(versions);
    return new Finding(
        first.rule(),
        first.name(),
        hypothetical(group, owners) ? Severity.INFO : severity(first, versions, allVersions),
        first.message(),
        first.at(),
        first.job(),
        first.because(),
        List.copyOf(owners),
        holdsOn,
        fix(group),
        first.sources(),
        first.basis());
  }

  /**
   * A script is mostly run by a user: what is true of other accounts only, where it is not said who
   * runs it, is worth knowing, no more.
   */
  private static boolean hypothetical(List<Found> group, Set<String> owners) {
    JobConfiguration job = group.get(0).situation().job();
    return job.client().tool().get().shell()
        && !job.owner().known()
        && !owners.contains("")
        && owners.stream().noneMatch(owner -> AccountName.kind(owner) == AccountKind.USER);
  }

  /** Where the version is not said, what only older versions do is worth knowing, no more. */
  private static Severity severity(Finding finding, Set<String> versions, Set<String> all) {
    var newest = all.stream().map(Integer::valueOf).max(Integer::compare).map(String::valueOf);
    boolean onlyOlder = newest.isPresent() && !versions.contains(newest.get());
    return onlyOlder ? Severity.INFO : finding.severity();
  }

  /** The names of these bands of versions; neighbours are one. */
  private List<String> bands(Set<String> versions) {
    List<Integer> floors = book.windowsBands();
    List<String> bands = new ArrayList<>();
    for (int first = 0; first < floors.size(); first++) {
      int end = first;
      while (end < floors.size() && versions.contains(String.valueOf(floors.get(end)))) {
        end++;
      }
      if (end > first) {
        List<Integer> others = new ArrayList<>(floors);
        others.subList(first + 1, end).clear();
        bands.add(WindowsReleases.band(floors.get(first), others));
        first = end;
      }
    }
    return List.copyOf(bands);
  }
}
