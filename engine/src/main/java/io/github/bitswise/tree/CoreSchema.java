package io.github.bitswise.tree;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** What plain scalars mean in the core schema of YAML 1.2. */
final class CoreSchema {

  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  // Possessive where repeated: no input makes these patterns run longer than its length.
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final int LONGEST_NUMBER = 64;

  private CoreSchema() {}

  static boolean isNull(String text) {
    return NULL.matcher(text).matches();
  }

  static boolean isBoolean(String text) {
    return BOOLEAN.matcher(text).matches();
  }

  static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }

  static boolean isNumber(String text) {
    return isInteger(text) || FLOAT.matcher(text).matches();
  }

  static long integer(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return text.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    BigInteger value;
    if (text.startsWith("0o")) {
      value = new BigInteger(text.substring(2), 8);
    } else if (text.startsWith("0x")) {
      value = new BigInteger(text.substring(2), 16);
    } else {
      value = new BigInteger(text);
    }
    return value.max(LEAST).min(GREATEST).longValue();
  }
}
