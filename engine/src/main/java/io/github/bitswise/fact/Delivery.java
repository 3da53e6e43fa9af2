package io.github.bitswise.fact;

/** What it means for the files of the job that it is transferred. */
public record Delivery(Case of, String what) {}
