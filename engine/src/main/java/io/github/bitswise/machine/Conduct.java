package io.github.bitswise.machine;

import io.github.bitswise.source.Known;

/**
 * How a server or share behaves towards requests. What is not said meets what BITS asks for.
 *
 * @param reachable whether anybody answers there
 * @param answers the HTTP status that it answers, or the name of the error that a request ends in
 * @param exists whether the file is there
 * @param head whether it answers HEAD
 * @param size the bytes of the file; {@link #NO_SIZE} where it does not tell
 * @param http the version of HTTP: {@code 1.0}, {@code 1.1} or {@code 2}
 * @param redirectsTo where it sends the client instead
 * @param multiRange what is wrong with its reply to several ranges at once
 * @param iis the major version of IIS
 * @param farm whether several servers answer under this name
 * @param extension the BITS server extension for uploads
 */
public record Conduct(
    Known<Boolean> reachable,
    Known<String> answers,
    Known<Boolean> exists,
    Known<Boolean> head,
    Known<Long> size,
    Known<String> http,
    Known<String> redirectsTo,
    Known<MultiRangeReply> multiRange,
    Known<Integer> iis,
    Known<Boolean> farm,
    Known<UploadExtension> extension) {

  /** The size of a file of which the server does not tell the size. */
  public static final long NO_SIZE = -1;

  /** A server of which nothing is said. */
  public static final Conduct UNSAID =
      new Conduct(
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown(),
          Known.unknown());

  /** What is said here, and for the rest what is said there. */
  public Conduct over(Conduct under) {
    return new Conduct(
        reachable.or(under.reachable),
        answers.or(under.answers),
        exists.or(under.exists),
        head.or(under.head),
        size.or(under.size),
        http.or(under.http),
        redirectsTo.or(under.redirectsTo),
        multiRange.or(under.multiRange),
        iis.or(under.iis),
        farm.or(under.farm),
        extension.or(under.extension));
  }
}
