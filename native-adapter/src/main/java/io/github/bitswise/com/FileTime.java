package io.github.bitswise.com;

import java.time.Instant;
import java.util.Optional;

/** FILETIME: units of 100 nanoseconds since 1601. */
final class FileTime {

  private static final long EPOCH = -11_644_473_600L;
  private static final long UNITS = 10_000_000L;

  private FileTime() {}

  /** The moment; empty for 0, with which BITS says that there is none. */
  static Optional<Instant> moment(long units) {
    return units == 0 ? Optional.empty() : Optional.of(instant(units));
  }

  static Instant instant(long units) {
    return Instant.ofEpochSecond(
        EPOCH + Math.floorDiv(units, UNITS), Math.floorMod(units, UNITS) * 100);
  }
}
