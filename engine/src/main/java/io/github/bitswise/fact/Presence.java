package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** Whether the file of this name is there on the server or share. */
public record Presence(Case of, String endpoint, boolean there, Place at) {}
