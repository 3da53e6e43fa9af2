package io.github.bitswise.fact;

/**
 * The hour of the day.
 *
 * @param hour from 0 to 23
 * @param since the second of the timeline at which it began
 */
public record Hour(Case of, int hour, long since) {}
