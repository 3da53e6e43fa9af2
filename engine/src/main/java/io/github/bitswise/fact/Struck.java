package io.github.bitswise.fact;

/** This clock of the job has struck, and strikes no more. */
public record Struck(Case of, Timer timer) {}
