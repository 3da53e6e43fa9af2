package io.github.bitswise.source;

/**
 * Why an input cannot be read.
 *
 * @param file the file as the user named it
 * @param at where; {@link Place#UNSTATED} where it concerns the whole file
 * @param message what is wrong; lower case, no full stop
 * @param help what was expected or what to do; may be empty
 */
public record Problem(String file, Place at, String message, String help) {}
