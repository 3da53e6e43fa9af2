package io.github.bitswise.answer;

/**
 * What to do about a finding.
 *
 * @param safe whether doing it keeps the meaning of the configuration
 */
public record Fix(String description, boolean safe) {}
