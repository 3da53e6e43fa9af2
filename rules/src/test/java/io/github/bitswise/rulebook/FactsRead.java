package io.github.bitswise.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;

/** Reads from the rules' own conditions which facts they go by. */
public final class FactsRead {
  private FactsRead() {}

  /** The types of facts that a condition of any rule matches. */
  public static Set<Class<?>> onClassPath() {
    Set<Class<?>> read = new LinkedHashSet<>();
    for (Model model : RuleModels.on(FactsRead.class.getClassLoader())) {
      for (Rule rule : model.getRules()) {
        collect(rule.getView(), read);
      }
    }
    return read;
  }

  private static void collect(Condition condition, Set<Class<?>> read) {
    if (condition instanceof Pattern<?> pattern) {
      read.add(pattern.getPatternVariable().getType());
    }
    condition.getSubConditions().forEach(each -> collect(each, read));
  }
}
