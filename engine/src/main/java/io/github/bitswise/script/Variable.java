package io.github.bitswise.script;

import java.util.Optional;

/**
 * A part of a word whose text only a run of the script could tell.
 *
 * @param start where it stands in the word's text, in UTF-16 units
 * @param end after its last unit
 * @param written how the script writes it, such as {@code %TEMP%}; it stands so in the word's text
 * @param output the command whose output it is, where that is known
 */
public record Variable(int start, int end, String written, Optional<Command> output) {}
