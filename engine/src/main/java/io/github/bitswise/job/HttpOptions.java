package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import java.util.Optional;

/**
 * IBackgroundCopyJobHttpOptions of a job.
 *
 * @param securityFlags BG_SSL and BG_HTTP_REDIRECT_POLICY bits; 0 by default
 * @param method of the request; GET by default
 * @param serverCertificateCallback the callback for server certificates that is registered
 */
public record HttpOptions(
    Optional<ClientCertificate> certificate,
    Optional<Headers> headers,
    Known<Integer> securityFlags,
    Known<String> method,
    Optional<CertificateCallback> serverCertificateCallback) {

  /** The documented defaults. */
  public static final HttpOptions DEFAULT =
      new HttpOptions(
          Optional.empty(),
          Optional.empty(),
          Known.byDefault(0),
          Known.byDefault("GET"),
          Optional.empty());
}
