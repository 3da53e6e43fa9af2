package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A command line that the tool does not take.
 *
 * @param message what is wrong
 * @param help what to do; may be empty
 * @param unknown whether the tool has no such switch
 */
public record Misused(Case of, int index, String message, String help, boolean unknown, Place at) {}
