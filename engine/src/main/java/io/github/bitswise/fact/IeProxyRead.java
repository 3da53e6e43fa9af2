package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/** The program reads the Internet Explorer proxy settings of whoever is impersonated. */
public record IeProxyRead(Case of, int index, String as, Place at) {}
