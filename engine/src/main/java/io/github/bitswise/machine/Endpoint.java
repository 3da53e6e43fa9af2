package io.github.bitswise.machine;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Set;

/**
 * A server, a share or a proxy that a transfer meets.
 *
 * @param name the URL prefix, UNC path or {@code host:port}
 * @param authentication the schemes that it offers; an empty set: it does not ask
 * @param anonymous whether it lets in who presents nothing, beside asking
 * @param allow the accounts and groups that it lets in
 * @param ranges whether it serves ranges
 * @param direct whether it can be reached without a proxy
 * @param clientCertificate what it does about client certificates
 * @param certificate what is wrong with its own certificate; an empty set: nothing
 */
public record Endpoint(
    String name,
    Known<Set<AuthScheme>> authentication,
    boolean anonymous,
    Known<List<String>> allow,
    Known<Boolean> ranges,
    Known<Boolean> direct,
    Known<CertificateRequest> clientCertificate,
    Known<Set<CertificateFault>> certificate,
    Place at) {

  /** An endpoint of which only the name is known. */
  public static Endpoint named(String name) {
    return new Endpoint(
        name,
        Known.unknown(),
        false,
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Place.UNSTATED);
  }

  /** The same endpoint under another spelling of its name. */
  public Endpoint renamed(String other) {
    return new Endpoint(
        other,
        authentication,
        anonymous,
        allow,
        ranges,
        direct,
        clientCertificate,
        certificate,
        at);
  }
}
