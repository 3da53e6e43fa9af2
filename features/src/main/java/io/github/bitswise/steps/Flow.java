package io.github.bitswise.steps;

/** YAML in its flow form, to be written as it is. */
record Flow(String text) {}
