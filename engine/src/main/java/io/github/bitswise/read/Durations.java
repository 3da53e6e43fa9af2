package io.github.bitswise.read;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time: {@code 90}, {@code 90s}, {@code 10m}, {@code 2d 4h}, {@code 1h30m}, {@code
 * PT10M}.
 */
final class Durations {

  static final String PATTERN =
      "^([0-9]{1,9}"
          + "|(?=[0-9])([0-9]{1,9} *[dD] *)?([0-9]{1,9} *[hH] *)?([0-9]{1,9} *[mM] *)?"
          + "([0-9]{1,9} *[sS])?"
          + "|[pP](?=.)([0-9]{1,6}[dD])?([tT](?=[0-9])([0-9]{1,6}[hH])?([0-9]{1,9}[mM])?"
          + "([0-9]{1,9}(\\.[0-9]{1,9})?[sS])?)?)$";

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?=[0-9])(?:([0-9]{1,9}) *d *)?(?:([0-9]{1,9}) *h *)?(?:([0-9]{1,9}) *m *)?"
              + "(?:([0-9]{1,9}) *s)?");

  private Durations() {}

  static Optional<Duration> parse(String text) {
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    Matcher parts = PARTS.matcher(text.toLowerCase(Locale.ROOT));
    if (parts.matches()) {
      return Optional.of(
          Duration.ofDays(amount(parts, 1))
              .plusHours(amount(parts, 2))
              .plusMinutes(amount(parts, 3))
              .plusSeconds(amount(parts, 4)));
    }
    try {
      return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static long amount(Matcher parts, int part) {
    String amount = parts.group(part);
    return amount == null ? 0 : Long.parseLong(amount);
  }
}
