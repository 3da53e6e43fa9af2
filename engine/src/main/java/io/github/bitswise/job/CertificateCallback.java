package io.github.bitswise.job;

import io.github.bitswise.source.Place;

/**
 * A callback of the client that validates server certificates:
 * SetServerCertificateValidationInterface.
 *
 * @param declines the HRESULT with which it declines them; empty where it accepts them
 */
public record CertificateCallback(String declines, Place at) {}
