package io.github.bitswise.answer;

/**
 * A fact that the input does not say and that the answer turns on.
 *
 * @param fact where it would be said, such as {@code servers["http://host"].allow}
 * @param decides what follows from each value
 */
public record Missing(String fact, String decides) {}
