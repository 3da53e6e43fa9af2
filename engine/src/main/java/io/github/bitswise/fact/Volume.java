package io.github.bitswise.fact;

/** The letter, with its colon, is a local volume that every session sees. */
public record Volume(Case of, String letter) {}
