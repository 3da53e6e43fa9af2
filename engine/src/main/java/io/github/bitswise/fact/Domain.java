package io.github.bitswise.fact;

/** The Windows domain of the machine; an empty name is a workgroup. */
public record Domain(Case of, String name) {}
