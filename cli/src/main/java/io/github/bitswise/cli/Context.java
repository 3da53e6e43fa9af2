package io.github.bitswise.cli;

/**
 * What every command works with.
 *
 * @param inputs reads files
 * @param answers answers by the rules
 */
record Context(Environment environment, Inputs inputs, Answers answers) {}
