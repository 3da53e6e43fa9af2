package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Hour;
import io.github.bitswise.fact.Session;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.Weekday;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.Laid;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The facts of one case in the working memory, as far as they come from its situation. */
final class LaidFacts {

  private final Case of;
  private final Deduction deduction;
  private final Map<Object, Deduction.Entry> entries = new HashMap<>();
  private final Map<Object, Laid> later = new HashMap<>();
  private Situation situation;
  private @Nullable Map<Object, Laid> laid;
  private Set<Object> changing;

  LaidFacts(Case of, Situation situation, Deduction deduction) {
    this.of = of;
    this.deduction = deduction;
    this.situation = situation;
    SituationFacts.of(of, situation).forEach(this::put);
    this.changing = changing(situation);
  }

  /** Puts a fact in, unless it is there. */
  void put(Object fact) {
    entries.computeIfAbsent(fact, deduction::insert);
  }

  /** Puts a fact in that the timeline says here. */
  void put(Object fact, Place at) {
    put(fact);
    if (at.stated()) {
      later.put(fact, new Laid(fact, at, false));
    }
  }

  /** Where the input says a fact that was put in; empty for one that came about by itself. */
  Optional<Laid> laid(Object fact) {
    if (laid == null) {
      laid = new HashMap<>();
      for (Laid each : SituationFacts.laid(of, situation)) {
        laid.putIfAbsent(each.fact(), each);
      }
    }
    return Optional.ofNullable(laid.getOrDefault(fact, later.get(fact)));
  }

  /** Takes a fact out, if it is there. */
  void remove(Object fact) {
    Deduction.Entry entry = entries.remove(fact);
    if (entry != null) {
      deduction.remove(entry);
    }
  }

  /** Takes all facts of this type out. */
  void removeAll(Class<?> type) {
    List.copyOf(entries.keySet()).stream().filter(type::isInstance).forEach(this::remove);
  }

  /** Puts a fact in place of another. */
  void replace(Object fact, Object other) {
    remove(fact);
    put(other);
  }

  /** Takes everything out. */
  void clear() {
    List.copyOf(entries.keySet()).forEach(this::remove);
  }

  /** Whether this fact was put in. */
  boolean holds(Object fact) {
    return entries.containsKey(fact);
  }

  /** A fact of this type that was put in. */
  <T> Optional<T> first(Class<T> type) {
    return first(type, any -> true);
  }

  /** A fact of this type that was put in and is like this. */
  <T> Optional<T> first(Class<T> type, Predicate<T> like) {
    return entries.keySet().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(like)
        .findFirst();
  }

  /** Lays what the situation has become: only what differs from before is touched. */
  void become(Situation other) {
    situation = other;
    laid = null;
    Set<Object> now = changing(other);
    for (Object fact : changing) {
      if (!now.contains(fact)) {
        remove(fact);
      }
    }
    for (Object fact : now) {
      if (!changing.contains(fact)) {
        put(fact);
      }
    }
    changing = now;
  }

  /** Ends sessions: those of an account or of all, of one kind or of every. */
  void end(Optional<String> account, Optional<SessionKind> kind) {
    List<Session> ended = new ArrayList<>();
    for (Object fact : entries.keySet()) {
      if (fact instanceof Session session
          && account
              .map(AccountName::key)
              .map(AccountName.key(session.account())::equals)
              .orElse(true)
          && kind.map(session.kind()::equals).orElse(true)) {
        ended.add(session);
      }
    }
    ended.forEach(this::remove);
  }

  /** State, token and clock are the life's own, and no longer what the situation started with. */
  private Set<Object> changing(Situation situation) {
    Set<Object> facts = new LinkedHashSet<>(SituationFacts.now(of, situation));
    facts.removeIf(
        fact ->
            fact instanceof Status
                || fact instanceof TokenHeld
                || fact instanceof Hour
                || fact instanceof Weekday);
    return facts;
  }
}
