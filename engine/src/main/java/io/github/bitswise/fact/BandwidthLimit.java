package io.github.bitswise.fact;

import io.github.bitswise.job.Priority;
import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.source.Place;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A policy that limits bandwidth by the hour. */
public record BandwidthLimit(Case of, Bandwidth policy) {

  private static final int HOURS = 24;

  /** Which policy it is. */
  public Bandwidth.Kind kind() {
    return policy.kind();
  }

  /** Where it is configured. */
  public Place at() {
    return policy.at();
  }

  /** Whether it limits jobs of this priority within its hours. */
  public boolean limitsInside(Priority priority) {
    return policy.inside().containsKey(priority);
  }

  /** Whether it limits jobs of this priority at all other times. */
  public boolean limitsOutside(Priority priority) {
    return policy.outside().containsKey(priority);
  }

  /** Kilobits per second of a priority that it limits within its hours. */
  public long inside(Priority priority) {
    return policy.inside().getOrDefault(priority, 0L);
  }

  /** Kilobits per second of a priority that it limits at all other times. */
  public long outside(Priority priority) {
    return policy.outside().getOrDefault(priority, 0L);
  }

  /** Whether it stops jobs of this priority at some time. */
  public boolean stops(Priority priority) {
    return limitsInside(priority) && inside(priority) == 0
        || limitsOutside(priority) && outside(priority) == 0;
  }

  /** Whether it gives jobs of some priority less than the least that BITS uses. */
  public boolean tiny() {
    return policy.inside().containsValue(1L) || policy.outside().containsValue(1L);
  }

  /** Whether its hours are the whole day. */
  public boolean allDay() {
    return policy.from() == policy.to();
  }

  /** Whether its days are the whole week. */
  public boolean allWeek() {
    return policy.days().size() == DayOfWeek.values().length;
  }

  /** Whether this hour is one of its hours. */
  public boolean covers(int hour) {
    int from = policy.from();
    int to = policy.to();
    return from < to ? hour >= from && hour < to : from == to || hour >= from || hour < to;
  }

  /** Whether this day is one of its days. */
  public boolean covers(DayOfWeek day) {
    return policy.days().contains(day);
  }

  /** Whether it is the same at any time. */
  public boolean always() {
    return allDay() && allWeek();
  }

  /** The second of the timeline at which its hours begin or end next, or another day begins. */
  public long changesAfter(Hour now) {
    int hours = 1;
    while (!changesAt((now.hour() + hours) % HOURS, now.hour())) {
      hours++;
    }
    return now.since() + hours * 3600L;
  }

  private boolean changesAt(int hour, int now) {
    return covers(hour) != covers(now) || !allWeek() && hour == 0;
  }

  /** An hour that is covered and one that is not; where all are, two from which days end apart. */
  public List<String> hours() {
    return allDay()
        ? List.of("0", "12")
        : List.of(String.valueOf(policy.from()), String.valueOf(policy.to()));
  }

  /** A day that is covered and one that is not. */
  public List<String> weekdays() {
    DayOfWeek inside = policy.days().iterator().next();
    DayOfWeek outside = inside;
    while (policy.days().contains(outside)) {
      outside = outside.plus(1);
    }
    return List.of(inside.name(), outside.name());
  }

  /** Its hours in words. */
  public String when() {
    String hours = allDay() ? "at any hour" : "from " + policy.from() + " to " + policy.to();
    return allWeek() ? hours : hours + " on " + days();
  }

  private String days() {
    return String.join(
        ", ",
        policy.days().stream()
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList());
  }
}
