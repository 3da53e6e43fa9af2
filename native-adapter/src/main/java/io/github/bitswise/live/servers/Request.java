package io.github.bitswise.live.servers;

import java.util.Optional;

/**
 * One request as a server or proxy saw it: evidence of what the client did. Passwords, tokens and
 * queries are not kept.
 *
 * @param side who was asked
 * @param endpoint the scenario's name of the server or proxy
 * @param method as the client sent it
 * @param target the path at a server; the URL or {@code host:port} that a proxy is asked for
 * @param range the Range header
 * @param scheme the authentication scheme that the client presented to this side
 * @param user whom it presented; empty also where only a token tells
 * @param userAgent the User-Agent header
 * @param status the status answered; {@link #NO_ANSWER} where there was none
 * @param bytes how much of a body was sent
 * @param received how much of a body came with the request
 * @param via the proxy through which the request came to a server
 * @param unobservable why what followed says nothing of the scenario; empty where it does
 */
public record Request(
    Side side,
    String endpoint,
    String method,
    String target,
    Optional<String> range,
    Optional<String> scheme,
    Optional<String> user,
    Optional<String> userAgent,
    int status,
    long bytes,
    long received,
    Optional<String> via,
    Optional<String> unobservable) {

  /** The status of a request that got no answer. */
  public static final int NO_ANSWER = 0;

  /** Who is asked. */
  public enum Side {
    SERVER,
    PROXY
  }
}
