package io.github.bitswise.script;

import io.github.bitswise.source.Place;

/**
 * A remark for people.
 *
 * @param text without the sign that makes it one, trimmed
 * @param at the text
 */
public record Comment(String text, Place at) {}
