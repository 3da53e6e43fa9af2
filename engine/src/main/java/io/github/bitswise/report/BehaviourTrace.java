package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of a behaviour of BITS.
 *
 * @param id its id in the catalogue
 * @param rules ids of the rules that cover it, those that it leads first
 * @param scenarios the scenarios that speak of it
 * @param basis the least firm basis of the rules that it leads, else of those that cover it
 * @param leftOut why no rule covers it
 */
public record BehaviourTrace(
    String id,
    List<String> rules,
    List<TestedBy> scenarios,
    Optional<Basis> basis,
    Optional<String> leftOut) {

  /** One for each behaviour that rules cover or leave out, sorted by id. */
  public static List<BehaviourTrace> all(
      Catalogue catalogue, List<LeftOut> leftOut, Traces traces) {
    Map<String, List<RuleDescription>> covering = new TreeMap<>();
    for (RuleDescription rule : catalogue.rules()) {
      if (!rule.behaviours().isEmpty()) {
        add(covering, rule.leading(), rule);
      }
      rule.behaviours().forEach(behaviour -> add(covering, behaviour, rule));
    }
    List<BehaviourTrace> all = new ArrayList<>();
    covering.forEach((id, rules) -> all.add(covered(id, rules, traces)));
    for (LeftOut each : leftOut) {
      if (!covering.containsKey(each.behaviour())) {
        all.add(
            new BehaviourTrace(
                each.behaviour(),
                List.of(),
                traces.scenarios(each.behaviour()),
                Optional.empty(),
                Optional.of(each.reason())));
      }
    }
    all.sort((a, b) -> a.id.compareTo(b.id));
    return all;
  }

  private static void add(
      Map<String, List<RuleDescription>> covering, String behaviour, RuleDescription rule) {
    List<RuleDescription> rules = covering.computeIfAbsent(behaviour, id -> new ArrayList<>());
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }

  private static BehaviourTrace covered(String id, List<RuleDescription> rules, Traces traces) {
    List<RuleDescription> led = rules.stream().filter(rule -> rule.leading().equals(id)).toList();
    List<String> ids = new ArrayList<>(ids(led));
    ids(rules).stream().filter(each -> !ids.contains(each)).forEach(ids::add);
    return new BehaviourTrace(
        id,
        List.copyOf(ids),
        traces.scenarios(id),
        (led.isEmpty() ? rules : led).stream().map(RuleDescription::basis).max(Basis::compareTo),
        Optional.empty());
  }

  private static List<String> ids(Collection<RuleDescription> rules) {
    return rules.stream().map(RuleDescription::id).distinct().toList();
  }
}
