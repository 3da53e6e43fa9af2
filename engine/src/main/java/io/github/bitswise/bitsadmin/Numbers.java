package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Word;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as bitsadmin takes them: decimal, or hexadecimal after {@code 0x}. */
final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}");
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]0*[0-9a-fA-F]{1,8}");
  private static final long MOST = 0xFFFF_FFFFL;

  private Numbers() {}

  /** The number that a word is; empty where it is none, or none that 32 bits can hold. */
  static OptionalLong parse(Word word) {
    String text = word.text();
    if (HEXADECIMAL.matcher(text).matches()) {
      return OptionalLong.of(Long.parseLong(text.substring(2), 16));
    }
    if (DECIMAL.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return number <= MOST ? OptionalLong.of(number) : OptionalLong.empty();
    }
    return OptionalLong.empty();
  }

  /** What to say of a word that is no number. */
  static Misuse refuse(Word word, String kind) {
    return new Misuse(
        word.at(),
        Words.quoted(word) + " is no number of " + kind,
        "write a whole number from 0 to " + MOST);
  }
}
