package io.github.bitswise.silence;

import io.github.bitswise.context.Directives;
import io.github.bitswise.context.Ignored;
import java.util.List;

/**
 * What is said about one file that was read.
 *
 * @param file as findings name it
 * @param comments what its comments say
 * @param ignored rules whose findings do not matter in it
 * @param checked whether it is checked itself, not only read for the sake of another one
 */
public record Said(String file, Directives comments, List<Ignored> ignored, boolean checked) {}
