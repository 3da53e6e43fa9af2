package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * The client registers a callback that validates server certificates.
 *
 * @param declines the HRESULT with which it declines them; empty where it accepts them
 */
public record ServerCertificateCallback(Case of, String declines, Place at) {}
