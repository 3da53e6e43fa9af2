package io.github.bitswise.fact;

/** A getter of the program is asked when its property is not what it becomes in the end. */
public record Untold(Case of, int index) {}
