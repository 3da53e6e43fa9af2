package io.github.bitswise.answer;

/**
 * What follows from one value of a fact that the input does not say.
 *
 * @param value the value in words; empty where no value can be named
 * @param follows what becomes of the job
 */
public record Consequence(String value, String follows) {}
