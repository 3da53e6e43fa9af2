package io.github.bitswise.machine;

/** What is wrong with the certificate of a web server. */
public enum CertificateFault {
  /** It names another host. */
  OTHER_NAME,
  /** It is not valid yet, or no more. */
  EXPIRED,
  /** Its authority is not known here. */
  UNKNOWN_AUTHORITY,
  /** It is not meant for servers. */
  WRONG_USAGE,
  /** It has been revoked. */
  REVOKED,
  /** Its revocation list cannot be had. */
  REVOCATION_OFFLINE
}
