package io.github.bitswise.machine;

/** What is wrong with a server's reply to a request for several ranges at once. */
public enum MultiRangeReply {
  /** Ranges that touch come as one part. */
  MERGED,
  /** A part has more than 180 bytes of headers beside that of the range. */
  LONG_HEADERS,
  /** More than two line ends come before the first boundary. */
  BLANK_LINES
}
