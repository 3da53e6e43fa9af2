package io.github.bitswise.silence;

import io.github.bitswise.context.Directives;

/**
 * What is said about one file that was read.
 *
 * @param file as findings name it
 * @param comments what its comments say
 * @param checked whether it is checked itself, not only read for the sake of another one
 */
public record Said(String file, Directives comments, boolean checked) {}
