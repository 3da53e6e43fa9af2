package io.github.bitswise.fact;

/** At this call of the program, the pointer carries whoever is impersonated. */
public record Cloaked(Case of, int index) {}
