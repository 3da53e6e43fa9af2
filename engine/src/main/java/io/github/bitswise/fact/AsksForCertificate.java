package io.github.bitswise.fact;

import io.github.bitswise.machine.CertificateRequest;

/** What the server does about client certificates. */
public record AsksForCertificate(Case of, String endpoint, CertificateRequest request) {}
