package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The client goes by the exit code of the tool after the step before this one.
 *
 * @param index its position in the program
 */
public record ExitCodeTested(Case of, int index, Place at) {}
