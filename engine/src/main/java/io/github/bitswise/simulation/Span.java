package io.github.bitswise.simulation;

/**
 * Seconds of the timeline in which a job is under way.
 *
 * @param to the first second after it
 */
record Span(String job, long from, long to) {}
