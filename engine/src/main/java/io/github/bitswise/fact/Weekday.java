package io.github.bitswise.fact;

import java.time.DayOfWeek;

/** The day of the week. */
public record Weekday(Case of, DayOfWeek day) {}
