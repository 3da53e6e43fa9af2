package io.github.bitswise.answer;

import io.github.bitswise.source.Place;

/**
 * A finding that does not matter, as somebody says.
 *
 * @param reason why not
 * @param by where it is said: a comment, or a {@code bitswise.yaml}
 */
public record Silenced(Finding finding, String reason, Place by) {}
