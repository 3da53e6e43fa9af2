package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Word;
import java.util.Locale;
import java.util.OptionalInt;

/** The letters that stand for what of a file's security is copied with it. */
final class AclFlags {

  // The letter at index n stands for bit n of BG_COPY_FILE.
  private static final String LETTERS = "OGDS";

  private AclFlags() {}

  /** The bits of the letters; empty where one of them has no meaning. */
  static OptionalInt parse(Word word) {
    int bits = 0;
    for (char letter : word.text().toUpperCase(Locale.ROOT).toCharArray()) {
      int bit = LETTERS.indexOf(letter);
      if (bit < 0) {
        return OptionalInt.empty();
      }
      bits |= 1 << bit;
    }
    return bits == 0 ? OptionalInt.empty() : OptionalInt.of(bits);
  }

  static Misuse refuse(Word word) {
    return new Misuse(
        word.at(),
        Words.quoted(word) + " are no ACL flags of bitsadmin",
        "write one or more of `O` owner, `G` group, `D` DACL and `S` SACL");
  }
}
