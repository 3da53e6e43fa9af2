package io.github.bitswise.read;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time: {@code 90}, {@code 90s}, {@code 10m}, {@code 2h}, {@code 14d}, {@code PT10M}.
 */
final class Durations {

  static final String PATTERN =
      "^([0-9]{1,9} *[sSmMhHdD]?"
          + "|[pP](?=.)([0-9]{1,6}[dD])?([tT](?=[0-9])([0-9]{1,6}[hH])?([0-9]{1,9}[mM])?"
          + "([0-9]{1,9}(\\.[0-9]{1,9})?[sS])?)?)$";

  private static final Pattern SHORT = Pattern.compile("([0-9]{1,9}) *([smhd]?)");

  private Durations() {}

  static Optional<Duration> parse(String text) {
    Matcher matcher = SHORT.matcher(text.toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      long amount = Long.parseLong(matcher.group(1));
      return Optional.of(
          switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofSeconds(amount);
          });
    }
    try {
      return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
