package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** Whether a web server answers HEAD requests. */
public record HeadAnswered(Case of, String endpoint, boolean answered, Place at) {}
