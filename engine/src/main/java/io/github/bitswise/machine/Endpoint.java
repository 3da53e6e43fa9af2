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
 * @param conduct how it behaves towards requests
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
    Conduct conduct,
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
        Conduct.UNSAID,
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
        conduct,
        at);
  }

  /** What is said of it here, and for the rest what another entry says. */
  public Endpoint over(Endpoint under) {
    return new Endpoint(
        name,
        authentication.or(under.authentication),
        authentication.at().stated() ? anonymous : under.anonymous,
        allow.or(under.allow),
        ranges.or(under.ranges),
        direct.or(under.direct),
        clientCertificate.or(under.clientCertificate),
        certificate.or(under.certificate),
        conduct.over(under.conduct),
        at);
  }
}
