package io.github.bitswise.simulation;

import io.github.bitswise.answer.Change;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Identity;
import io.github.bitswise.fact.Route;
import io.github.bitswise.rulebook.Deduction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** As whom resources are opened and which way requests go at one time, in all cases. */
final class Uses {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::resource).thenComparing(Key::target);

  private static final Set<String> NOBODY = Set.of("", "none");

  private final Deduction deduction;
  private final Map<Case, SortedMap<Key, SortedMap<String, Object>>> uses = new HashMap<>();

  /** What is opened; for a request, the position of its file. */
  private record Key(String resource, String target) {}

  Uses(Deduction deduction) {
    this.deduction = deduction;
    for (Identity each : deduction.facts(Identity.class)) {
      String as = each.as().isEmpty() ? each.kind().name().toLowerCase(Locale.ROOT) : each.as();
      put(each.of(), new Key(each.resource().label(), each.target()), as, each);
    }
    for (Route each : deduction.facts(Route.class)) {
      put(each.of(), new Key(Change.ROUTE, Integer.toString(each.file())), each.via(), each);
    }
  }

  private void put(Case of, Key key, String use, Object fact) {
    uses.computeIfAbsent(of, any -> new TreeMap<>(ORDER))
        .computeIfAbsent(key, any -> new TreeMap<>())
        .put(use, fact);
  }

  /** What has become different in the case of this life. */
  List<Change> since(Uses before, Life life) {
    SortedMap<Key, SortedMap<String, Object>> then = before.of(life.of());
    SortedMap<Key, SortedMap<String, Object>> now = of(life.of());
    SortedSet<Key> keys = new TreeSet<>(ORDER);
    keys.addAll(then.keySet());
    keys.addAll(now.keySet());
    Set<Change> changes = new LinkedHashSet<>();
    for (Key key : keys) {
      SortedMap<String, Object> from = then.getOrDefault(key, new TreeMap<>());
      SortedMap<String, Object> to = now.getOrDefault(key, new TreeMap<>());
      if (!same(words(from), words(to))) {
        changes.add(
            new Change(
                key.resource(), target(key, life), words(from), words(to), because(to.values())));
      }
    }
    return List.copyOf(changes);
  }

  /** What is opened as nobody is as good as not opened. */
  private static boolean same(String from, String to) {
    return from.equals(to) || (NOBODY.contains(from) && NOBODY.contains(to));
  }

  private SortedMap<Key, SortedMap<String, Object>> of(Case of) {
    return uses.getOrDefault(of, new TreeMap<>(ORDER));
  }

  private static String words(SortedMap<String, Object> uses) {
    return String.join(", ", uses.keySet());
  }

  private List<String> because(Iterable<Object> facts) {
    List<String> because = new ArrayList<>();
    facts.forEach(fact -> because.addAll(deduction.because(fact)));
    return because.stream().distinct().toList();
  }

  private static String target(Key key, Life life) {
    return key.resource().equals(Change.ROUTE)
        ? life.situation().job().files().get(Integer.parseInt(key.target())).remote().address()
        : key.target();
  }
}
