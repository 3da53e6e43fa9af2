package io.github.bitswise.simulation;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.ClockMoved;
import io.github.bitswise.fact.Hour;
import io.github.bitswise.fact.Weekday;
import io.github.bitswise.machine.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;

/** What the clock that BITS goes by shows while time goes on, as far as it is known. */
final class WallClock {

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  private final Case of;
  private final LaidFacts facts;
  private Optional<Hour> hour;
  private Optional<Weekday> day;
  private long moved;
  private long now;

  WallClock(Case of, LaidFacts facts) {
    this.of = of;
    this.facts = facts;
    this.hour = facts.first(Hour.class);
    this.day = facts.first(Weekday.class);
  }

  /** Time has passed up to this second of the timeline. */
  void advance(long second) {
    now = second;
    show(0);
  }

  /** The clock is put on; when BITS goes by that is derived. */
  void move(Duration by) {
    ClockMoved before = new ClockMoved(of, moved);
    moved += by.toSeconds();
    facts.replace(before, new ClockMoved(of, moved));
  }

  /** BITS goes by the clock as it is now; returns by how many seconds that was put on. */
  long count() {
    long seconds = moved;
    facts.remove(new ClockMoved(of, seconds));
    show(seconds);
    moved = 0;
    return seconds;
  }

  /** The clock is set to what is stated here. */
  void set(Clock clock) {
    if (clock.hour().at().stated()) {
      hour(new Hour(of, clock.hour().get(), now));
    }
    if (clock.weekday().at().stated()) {
      day(clock.weekday().get());
    }
  }

  private void show(long more) {
    if (hour.isEmpty()) {
      return;
    }
    Hour shown = hour.get();
    long seconds = shown.hour() * HOUR + now - shown.since() + more;
    long begun = now - Math.floorMod(seconds, HOUR);
    int other = (int) (Math.floorMod(seconds, DAY) / HOUR);
    if (other != shown.hour() || begun != shown.since()) {
      hour(new Hour(of, other, begun));
      long days = Math.floorDiv(seconds, DAY);
      if (days != 0) {
        day.ifPresent(each -> day(each.day().plus(days)));
      }
    }
  }

  private void hour(Hour other) {
    hour.ifPresent(facts::remove);
    facts.put(other);
    hour = Optional.of(other);
  }

  private void day(DayOfWeek other) {
    day.ifPresent(facts::remove);
    Weekday fact = new Weekday(of, other);
    facts.put(fact);
    day = Optional.of(fact);
  }
}
