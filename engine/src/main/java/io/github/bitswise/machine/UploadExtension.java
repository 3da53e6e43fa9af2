package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import java.time.Duration;

/**
 * The BITS server extension of IIS on a virtual directory that takes uploads.
 *
 * @param installed whether it is there and turned on
 * @param execute whether the directory lets scripts or programs run
 * @param maximumUploadSize BITSMaximumUploadSize, in bytes
 * @param maximumContentLength maxAllowedContentLength of IIS 7 and later, in bytes
 * @param allowOverwrites BITSAllowOverwrites
 * @param sessionTimeout BITSSessionTimeout
 * @param hostId whether BITSHostId is set
 * @param hostIdFallback BITSHostIdFallbackTimeout
 */
public record UploadExtension(
    boolean installed,
    Known<Boolean> execute,
    Known<Long> maximumUploadSize,
    Known<Long> maximumContentLength,
    Known<Boolean> allowOverwrites,
    Known<Duration> sessionTimeout,
    Known<Boolean> hostId,
    Known<Duration> hostIdFallback) {

  /** What IIS 7 and later take unless they are told otherwise, in bytes. */
  public static final long CONTENT_LENGTH = 30_000_000;

  /** A directory with the extension, or without it, of which no more is said. */
  public static UploadExtension of(boolean installed) {
    return new UploadExtension(
        installed,
        Known.unknown(),
        Known.unknown(),
        Known.byDefault(CONTENT_LENGTH),
        Known.byDefault(false),
        Known.byDefault(Duration.ofDays(14)),
        Known.byDefault(false),
        Known.byDefault(Duration.ofDays(1)));
  }
}
