package io.github.bitswise.mend;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as scenario files write them. */
final class Spans {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})([smhd])");
  private static final Map<String, Long> SECONDS =
      Map.of("s", 1L, "m", 60L, "h", 3600L, "d", 86_400L);

  private Spans() {}

  /** Some seconds in place of others, in the unit of those; empty where these are not written. */
  static Optional<String> of(String written, String was, String now) {
    Matcher span = SPAN.matcher(written);
    if (!span.matches() || !now.matches("\\d{1,15}")) {
      return Optional.empty();
    }
    long unit = SECONDS.getOrDefault(span.group(2), 1L);
    if (!String.valueOf(Long.parseLong(span.group(1)) * unit).equals(was)) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(now);
    return Optional.of(seconds % unit == 0 ? seconds / unit + span.group(2) : seconds + "s");
  }
}
