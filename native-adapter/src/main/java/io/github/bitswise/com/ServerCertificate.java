package io.github.bitswise.com;

/**
 * The certificate that a server showed.
 *
 * @param certificate as it is encoded
 * @param encodingType dwCertEncodingType of CERT_CONTEXT, such as 1 for X.509 in ASN.1
 * @param store the serialized store with the chain
 */
public record ServerCertificate(byte[] certificate, int encodingType, byte[] store) {}
