package io.github.bitswise.fact;

/**
 * The system clock was put on, and BITS does not go by that yet.
 *
 * @param seconds by how much
 */
public record ClockMoved(Case of, long seconds) {}
