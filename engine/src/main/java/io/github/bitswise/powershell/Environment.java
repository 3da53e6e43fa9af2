package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What variables hold. Frames stand for the calls of functions; what an inner one does not set, it
 * reads from the outer ones. Changes can be taken back, to walk the other way of a fork.
 */
final class Environment {
  private static final Set<String> SCOPES = Set.of("script", "global", "local", "private", "using");

  private final Deque<Map<String, Value>> frames = new ArrayDeque<>();
  private final Deque<List<Change>> journals = new ArrayDeque<>();
  private final Budget budget;

  /** A change of a variable. */
  private record Change(Map<String, Value> frame, String name, @Nullable Value before) {}

  /** What variables held at the end of one way; null: nothing. */
  record Way(Map<Key, @Nullable Value> values) {}

  /** A variable of one frame. */
  private record Key(Map<String, Value> frame, String name) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.frame == frame && key.name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(frame) + name.hashCode();
    }
  }

  Environment(Budget budget) {
    this.budget = budget;
    frames.push(new HashMap<>());
  }

  /** The name of a variable without a scope that says where it is looked for. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    return colon > 0 && SCOPES.contains(lower.substring(0, colon))
        ? lower.substring(colon + 1)
        : lower;
  }

  @Nullable Value get(String name) {
    String key = plain(name);
    for (Map<String, Value> frame : frames) {
      Value value = frame.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  void set(String name, Value value) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean outer = lower.startsWith("script:") || lower.startsWith("global:");
    boolean wide = outer || lower.startsWith("env:");
    put(wide ? frames.getLast() : frames.getFirst(), plain(name), value);
  }

  private void put(Map<String, Value> frame, String name, @Nullable Value value) {
    Value before = value == null ? frame.remove(name) : frame.put(name, value);
    List<Change> journal = journals.peek();
    if (journal != null) {
      journal.add(new Change(frame, name, before));
    }
  }

  void enter() {
    frames.push(new HashMap<>());
  }

  void leave() {
    frames.pop();
  }

  /** The variables of the innermost frame. */
  Set<String> names() {
    return Set.copyOf(frames.getFirst().keySet());
  }

  /** From here on changes can be taken back. */
  void fork() {
    journals.push(new ArrayList<>());
  }

  /** Takes back what has changed since the fork; tells how it was. */
  Way back() {
    List<Change> journal = journals.pop();
    budget.steps(journal.size());
    Map<Key, @Nullable Value> values = new LinkedHashMap<>();
    for (Change change : journal) {
      Key key = new Key(change.frame, change.name);
      if (!values.containsKey(key)) {
        values.put(key, change.frame.get(change.name));
      }
    }
    List<Change> outer = new ArrayList<>(journal);
    for (int i = outer.size() - 1; i >= 0; i--) {
      Change change = outer.get(i);
      if (change.before == null) {
        change.frame.remove(change.name);
      } else {
        change.frame.put(change.name, change.before);
      }
    }
    return new Way(values);
  }

  /** Goes on where ways meet; the way that changes nothing is one of them if {@code straight}. */
  void meet(List<Way> ways, boolean straight) {
    Map<Key, Integer> seen = new LinkedHashMap<>();
    for (Way way : ways) {
      way.values.keySet().forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    budget.steps(seen.size());
    seen.forEach(
        (key, count) -> {
          Value met = null;
          boolean first = true;
          if (straight || count < ways.size()) {
            met = key.frame.get(key.name);
            first = false;
          }
          for (Way way : ways) {
            if (way.values.containsKey(key)) {
              Value value = way.values.get(key);
              met = first ? value : Values.either(met, value);
              first = false;
            }
          }
          put(key.frame, key.name, met);
        });
  }
}
