package io.github.bitswise.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of bytes: {@code 4096}, {@code 512KB}, {@code 10MB}, {@code 3GB}; 1 KB is 1,024. */
final class Sizes {

  static final String PATTERN = "^[0-9]{1,12} *([kKmMgGtT]?[bB])?$";

  private static final Pattern FORM = Pattern.compile("([0-9]{1,12}) *(?:([kmgt])?b)?");
  private static final int SHIFT = 10;

  private Sizes() {}

  static Optional<Long> parse(String text) {
    Matcher form = FORM.matcher(text.trim().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    String unit = form.group(2);
    int power = unit == null ? 0 : "kmgt".indexOf(unit) + 1;
    long bytes = Long.parseLong(form.group(1));
    long cut = Long.MAX_VALUE >> (SHIFT * power);
    return Optional.of(Math.min(bytes, cut) << (SHIFT * power));
  }
}
