package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Due;
import io.github.bitswise.fact.Running;
import io.github.bitswise.fact.Struck;
import io.github.bitswise.fact.Timer;
import io.github.bitswise.fact.TimerChange;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clocks of one job: what rules do to them becomes facts, and the next to strike is found. */
final class Clocks {

  private final Case of;
  private final LaidFacts facts;
  private final Map<Timer, Running> running = new EnumMap<>(Timer.class);
  private final Map<Timer, Long> struck = new EnumMap<>(Timer.class);
  private final Set<Due> over = new HashSet<>();

  /** A clock that strikes at a second of the timeline. */
  record Strike(Due due, long at) {}

  Clocks(Case of, LaidFacts facts) {
    this.of = of;
    this.facts = facts;
  }

  /** Applies what the rules want; true if that changed anything. */
  boolean change(List<TimerChange> changes, long now) {
    boolean changed = false;
    for (Timer timer : Timer.values()) {
      Set<TimerChange.To> to = EnumSet.noneOf(TimerChange.To.class);
      changes.stream().filter(each -> each.timer() == timer).forEach(each -> to.add(each.to()));
      if (!to.isEmpty()) {
        Running was = running.get(timer);
        changed |= replace(timer, was, changed(timer, was, to, now));
      }
    }
    return changed;
  }

  private boolean replace(Timer timer, @Nullable Running was, @Nullable Running is) {
    if (Objects.equals(was, is)) {
      return false;
    }
    if (was != null) {
      facts.remove(was);
      running.remove(timer);
    }
    if (is != null) {
      facts.put(is);
      running.put(timer, is);
    }
    return true;
  }

  private @Nullable Running changed(
      Timer timer, @Nullable Running was, Set<TimerChange.To> to, long now) {
    Running is = to.contains(TimerChange.To.CLEAR) ? null : was;
    if (is != null && is.going() && to.contains(TimerChange.To.HALT)) {
      is = new Running(of, timer, now, is.before() + now - is.since(), false);
    }
    if (to.contains(TimerChange.To.GO) && (is == null || !is.going())) {
      is = new Running(of, timer, now, is == null ? 0 : is.before(), true);
    }
    return is;
  }

  /** The system clock has been put on by so many seconds, and BITS goes by it now. */
  void putOn(long seconds) {
    for (Running was : List.copyOf(running.values())) {
      if (was.timer().byMachine() && was.going()) {
        Running is =
            new Running(of, was.timer(), was.since(), Math.max(0, was.before() + seconds), true);
        replace(was.timer(), was, is);
      }
    }
  }

  /** The next clock to strike from now on. */
  Optional<Strike> next(List<Due> dues, long now) {
    return dues.stream()
        .filter(due -> !over.contains(due))
        .map(due -> new Strike(due, due.after(earliest(due, now))))
        .min(Comparator.comparingLong(Strike::at).thenComparing(strike -> strike.due().timer()));
  }

  /** A clock that has struck does not strike again for the same reason at the same time. */
  private long earliest(Due due, long now) {
    Long last = struck.get(due.timer());
    return last == null || due.every() == 0 ? now : Math.max(now, last + 1);
  }

  void strike(Strike strike) {
    struck.put(strike.due().timer(), strike.at());
    if (strike.due().every() == 0) {
      over.add(strike.due());
      facts.put(new Struck(of, strike.due().timer()));
    }
  }
}
