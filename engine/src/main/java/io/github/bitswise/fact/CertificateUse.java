package io.github.bitswise.fact;

/**
 * The client's certificate is opened, since a server may ask for it.
 *
 * @param store location and name of its store
 */
public record CertificateUse(Case of, String store) {}
