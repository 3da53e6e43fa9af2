package io.github.bitswise.powershell;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as PowerShell writes them. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

  private Numbers() {}

  /** The decimal digits of a literal; what is no whole number stays as it is. */
  static String value(String digits, String suffix) {
    long unit =
        switch (suffix.toLowerCase(Locale.ROOT)) {
          case "kb" -> 1L << 10;
          case "mb" -> 1L << 20;
          case "gb" -> 1L << 30;
          case "tb" -> 1L << 40;
          case "", "l", "u", "ul", "n", "d", "s", "us", "y", "uy" -> 1;
          default -> 0;
        };
    boolean hexadecimal = digits.length() > 2 && digits.regionMatches(true, 0, "0x", 0, 2);
    if (unit == 0 || digits.length() > 16) {
      return digits + suffix;
    }
    if (hexadecimal) {
      return Long.toString(Long.parseLong(digits.substring(2), 16) * unit);
    }
    return WHOLE.matcher(digits).matches()
        ? Long.toString(Long.parseLong(digits) * unit)
        : digits + suffix;
  }

  /** The whole number that a text is. */
  static OptionalLong parse(String text) {
    String plain = text.trim();
    if (WHOLE.matcher(plain).matches()) {
      return OptionalLong.of(Long.parseLong(plain));
    }
    if (plain.matches("0[xX][0-9a-fA-F]{1,15}")) {
      return OptionalLong.of(Long.parseLong(plain.substring(2), 16));
    }
    return OptionalLong.empty();
  }
}
