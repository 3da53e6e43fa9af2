package io.github.bitswise.fact;

/** A file with this remote or local name changes its size or time stamp now. */
public record FileChanged(Case of, String name) {}
