package io.github.bitswise.fact;

import io.github.bitswise.machine.CertificateFault;

/**
 * A fault for which the server's certificate is refused.
 *
 * @param error name of the HRESULT
 * @param what what is wrong with the certificate, in words
 */
public record Untrusted(
    Case of, String endpoint, CertificateFault fault, String error, String what) {}
