package io.github.bitswise.machine;

/** A version of BITS, such as 1.5. */
public record BitsVersion(int major, int minor) {

  /** The version that a text such as {@code 10.1} names. */
  public static BitsVersion parse(String text) {
    int dot = text.indexOf('.');
    return new BitsVersion(
        Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }
}
