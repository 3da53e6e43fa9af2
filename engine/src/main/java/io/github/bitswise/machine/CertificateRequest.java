package io.github.bitswise.machine;

/** What a web server does about client certificates. */
public enum CertificateRequest {
  IGNORES,
  ACCEPTS,
  REQUIRES
}
