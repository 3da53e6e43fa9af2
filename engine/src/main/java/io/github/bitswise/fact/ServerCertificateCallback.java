package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The client registers a callback that validates server certificates. */
public record ServerCertificateCallback(Case of, Place at) {}
