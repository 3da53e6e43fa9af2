package io.github.bitswise.fact;

/**
 * The command line that the job has.
 *
 * @param as who set it
 * @param later whether the timeline set it, and not the program
 */
public record CommandInForce(Case of, String program, String as, boolean later) {}
