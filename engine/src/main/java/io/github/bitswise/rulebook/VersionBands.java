package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Windows;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/** Reads from the rules' own conditions at which builds of Windows an answer can change. */
final class VersionBands {
  private VersionBands() {}

  /** The first build of each band, ascending; the first band is what lies below all conditions. */
  static List<Integer> in(List<Model> models) {
    SortedSet<Integer> floors = new TreeSet<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        collect(rule.getView(), floors);
      }
    }
    if (!floors.isEmpty()) {
      floors.add(floors.first() - 1);
    }
    return List.copyOf(floors);
  }

  private static void collect(Condition condition, SortedSet<Integer> floors) {
    if (condition instanceof Pattern<?> pattern
        && pattern.getPatternVariable().getType() == Windows.class) {
      collect(pattern.getConstraint(), floors);
    }
    condition.getSubConditions().forEach(each -> collect(each, floors));
  }

  private static void collect(Constraint constraint, SortedSet<Integer> floors) {
    if (constraint instanceof SingleConstraint single
        && single.getIndex() instanceof AlphaIndex<?, ?> index
        && index.getRightValue() instanceof Integer build) {
      boolean above =
          index.getConstraintType() == Index.ConstraintType.GREATER_THAN
              || index.getConstraintType() == Index.ConstraintType.LESS_OR_EQUAL;
      floors.add(above ? build + 1 : build);
    }
    constraint.getChildren().forEach(each -> collect(each, floors));
  }
}
