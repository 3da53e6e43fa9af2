package io.github.bitswise.com;

/** The numbers of the headers' enumerations, in both directions. */
final class EnumValue {

  private EnumValue() {}

  /**
   * The constant that BITS means.
   *
   * @param all the constants in the order of their numbers, which have no gaps
   * @param first the number of the first one
   * @param type the name of the enumeration in the headers
   * @throws IllegalStateException when BITS answers a number that is not in this list
   */
  static <E extends Enum<E>> E of(E[] all, int first, int value, String type) {
    int index = value - first;
    if (index < 0 || index >= all.length) {
      throw new IllegalStateException(
          "BITS answered `" + value + "` for " + type + ", which is none of its known values");
    }
    return all[index];
  }
}
