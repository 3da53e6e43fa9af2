package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * A length of time that the job has.
 *
 * @param stated whether it is set; if not, it is the documented default
 */
public record Timed(Case of, Kind kind, long seconds, boolean stated, Place at) {

  /** What lasts that long. */
  public enum Kind {
    RETRY_DELAY,
    NO_PROGRESS_TIMEOUT,
    MAXIMUM_DOWNLOAD_TIME,
    TRANSFER
  }
}
