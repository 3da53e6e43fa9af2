package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The timeline has this event for the account; empty where the event concerns none. */
public record Planned(Case of, EventKind kind, String account, Place at) {}
