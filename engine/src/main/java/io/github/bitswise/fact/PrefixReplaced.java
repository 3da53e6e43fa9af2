package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A call that replaces what remote names begin with.
 *
 * @param matching how many files it concerns
 * @param inOtherCase how many more there would be if case did not matter
 */
public record PrefixReplaced(
    Case of, int index, String before, String after, int matching, int inOtherCase, Place at) {}
