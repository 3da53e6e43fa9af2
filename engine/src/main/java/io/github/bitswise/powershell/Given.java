package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Output;
import java.util.List;

/** What is given out where a script goes one way or another. */
final class Given {
  private Given() {}

  /** What is given out where it is one of these, or the last one. */
  static Value ways(List<Value> ways, Value last) {
    Value all = last;
    for (Value each : ways) {
      all = way(each, all);
    }
    return all;
  }

  /** Jobs and what else commands give out stay in sight, whatever is given out otherwise. */
  private static Value way(Value one, Value other) {
    boolean mine = outputs(one);
    boolean theirs = outputs(other);
    if (mine && theirs && !(one instanceof Output && other instanceof Output)) {
      return new Items(
          Values.added(one, other) instanceof Items all ? all.values() : List.of(),
          false,
          one.at());
    }
    if (mine != theirs) {
      return mine ? one : other;
    }
    Value both = Values.either(one, other);
    return both == null ? one : both;
  }

  /** What {@code try} gives: what is tried, and what commands give out where it fails. */
  static Value tried(Value tried, Value instead) {
    return tried instanceof Nothing || outputs(tried) && outputs(instead)
        ? way(tried, instead)
        : tried;
  }

  private static boolean outputs(Value value) {
    return value instanceof Output
        || value instanceof Items items
            && !items.values().isEmpty()
            && items.values().stream().anyMatch(Output.class::isInstance);
  }
}
