package io.github.bitswise.fact;

/** The hour of the day, from 0 to 23. */
public record Hour(Case of, int hour) {}
