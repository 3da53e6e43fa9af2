package io.github.bitswise.cli;

import io.github.bitswise.context.Directives;
import io.github.bitswise.read.Given;
import java.util.function.Function;

/**
 * An input file before it is known what is said outside of it.
 *
 * @param comments what its comments say
 * @param read reads it with what is given
 */
public record Opened(Directives comments, Function<Given, Input> read) {}
