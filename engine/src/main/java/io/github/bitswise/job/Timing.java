package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import java.time.Duration;

/**
 * How long a job is tried, and how long it takes.
 *
 * @param retryDelay SetMinimumRetryDelay; 10 minutes by default
 * @param noProgressTimeout SetNoProgressTimeout; 14 days by default
 * @param maximumDownloadTime SetMaximumDownloadTime; unknown where the job leaves it to the policy
 * @param takes how long the transfer takes where nothing hinders it; unknown where it is not said
 */
public record Timing(
    Known<Duration> retryDelay,
    Known<Duration> noProgressTimeout,
    Known<Duration> maximumDownloadTime,
    Known<Duration> takes) {

  /** The documented defaults. */
  public static final Timing DEFAULT =
      new Timing(
          Known.byDefault(Duration.ofMinutes(10)),
          Known.byDefault(Duration.ofDays(14)),
          Known.unknown(),
          Known.unknown());

  /** The same with this time between two attempts. */
  public Timing retryDelay(Known<Duration> other) {
    return new Timing(other, noProgressTimeout, maximumDownloadTime, takes);
  }

  /** The same with this no-progress timeout. */
  public Timing noProgressTimeout(Known<Duration> other) {
    return new Timing(retryDelay, other, maximumDownloadTime, takes);
  }

  /** The same with this maximum download time. */
  public Timing maximumDownloadTime(Known<Duration> other) {
    return new Timing(retryDelay, noProgressTimeout, other, takes);
  }
}
