package io.github.bitswise.bitstransfer;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as values of parameters. */
final class Numbers {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,10}");
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");

  private Numbers() {}

  static OptionalLong parse(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return OptionalLong.of(Long.parseLong(text));
    }
    return HEXADECIMAL.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text.substring(2), 16))
        : OptionalLong.empty();
  }
}
