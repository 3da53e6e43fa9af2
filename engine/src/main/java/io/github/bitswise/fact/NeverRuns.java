package io.github.bitswise.fact;

/**
 * BITS takes a command line that it cannot run.
 *
 * @param index the position of the call in the program
 * @param why the reason in words, as a clause of its own
 */
public record NeverRuns(Case of, int index, String why) {}
