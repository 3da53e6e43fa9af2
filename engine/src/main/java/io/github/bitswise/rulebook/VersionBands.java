package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Bits;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Windows;
import io.github.bitswise.machine.WindowsReleases;
import io.github.bitswise.machine.WindowsVersion;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final Set<Class<?>> VERSIONS = Set.of(Windows.class, Bits.class);

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

  /** The bands of releases, oldest first, also by what conditions ask in words. */
  static List<WindowsBand> released(List<Model> models) {
    List<Integer> floors = in(models);
    List<SingleConstraint> words = new ArrayList<>();
    models.forEach(model -> model.getRules().forEach(rule -> words(rule.getView(), words)));
    List<WindowsBand> bands = new ArrayList<>();
    List<Object> before = List.of();
    for (WindowsVersion each : WindowsReleases.all()) {
      List<Object> told = told(each, floors, words);
      WindowsBand own = new WindowsBand(each, each, false);
      if (told.equals(before)) {
        bands.set(bands.size() - 1, bands.get(bands.size() - 1).and(own));
      } else {
        bands.add(own);
      }
      before = told;
    }
    if (!bands.isEmpty()) {
      WindowsBand newest = bands.remove(bands.size() - 1);
      bands.add(new WindowsBand(newest.first(), newest.last(), true));
    }
    return List.copyOf(bands);
  }

  /** Whether a rule turns on the version of Windows, or on that of BITS which comes with it. */
  static boolean asked(Condition condition) {
    boolean own =
        condition instanceof Pattern<?> pattern
            && VERSIONS.contains(pattern.getPatternVariable().getType());
    return own || condition.getSubConditions().stream().anyMatch(VersionBands::asked);
  }

  /** What the rules' conditions make of a release. */
  private static List<Object> told(
      WindowsVersion release, List<Integer> floors, List<SingleConstraint> words) {
    Windows fact = new Windows(new Case(0), release.build(), release.name(), Place.UNSTATED);
    List<Object> told = new ArrayList<>();
    told.add(floors.stream().filter(floor -> floor <= release.build()).count());
    for (SingleConstraint each : words) {
      told.add(holds(each, fact));
    }
    return told;
  }

  private static boolean holds(SingleConstraint words, Windows fact) {
    try {
      return words.getPredicate().test(fact);
    } catch (Exception e) {
      throw new IllegalStateException("a condition on Windows cannot be tried", e);
    }
  }

  /** The conditions on Windows alone that are no comparison with a build. */
  private static void words(Condition condition, List<SingleConstraint> words) {
    if (condition instanceof Pattern<?> pattern
        && pattern.getPatternVariable().getType() == Windows.class) {
      words(pattern.getConstraint(), words);
    }
    condition.getSubConditions().forEach(each -> words(each, words));
  }

  private static void words(Constraint constraint, List<SingleConstraint> words) {
    if (constraint instanceof SingleConstraint single
        && !(single.getIndex() instanceof AlphaIndex<?, ?>)
        && single.getVariables().length == 1
        && single.getVariables()[0].getType() == Windows.class) {
      words.add(single);
    }
    constraint.getChildren().forEach(each -> words(each, words));
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
