package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The class of NOTIFICATION_CLSID is a server in the process of its client alone. */
public record InProcessServer(Case of, Place at) {}
