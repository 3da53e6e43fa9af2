package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The derived facts of one type, case by case, in an order that does not depend on the firing. */
public final class CaseFacts<T> {

  private final Map<Case, List<T>> byCase = new HashMap<>();

  /** All facts of this type in a working memory. */
  public CaseFacts(Deduction deduction, Class<T> type, Function<T, Case> of) {
    for (T fact : deduction.facts(type)) {
      byCase.computeIfAbsent(of.apply(fact), each -> new ArrayList<>()).add(fact);
    }
    byCase.replaceAll((each, facts) -> sorted(facts));
  }

  /** Firing order is unspecified; the text of a record is the same every time. */
  private static <T> List<T> sorted(List<T> facts) {
    if (facts.size() < 2) {
      return facts;
    }
    List<Map.Entry<String, T>> byText = new ArrayList<>();
    facts.forEach(fact -> byText.add(Map.entry(fact.toString(), fact)));
    byText.sort(Map.Entry.comparingByKey());
    return byText.stream().map(Map.Entry::getValue).toList();
  }

  /** The facts of this case. */
  public List<T> of(Case of) {
    return byCase.getOrDefault(of, List.of());
  }
}
