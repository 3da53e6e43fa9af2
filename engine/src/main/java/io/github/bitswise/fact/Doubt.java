package io.github.bitswise.fact;

/** Whether this visit is let in turns on a fact that the input does not say. */
public record Doubt(Case of, Visit visit, String fact) {}
