package io.github.bitswise.script;

import java.util.Random;

/**
 * Small changes to a text, as typing and cutting make them.
 *
 * @param signs single characters that mean something to its language
 * @param pieces longer texts that do
 */
public record Mutation(String signs, String... pieces) {

  /** Changes the text in one place. */
  public void once(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, sign(random));
      case 2 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
      case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
      default -> {
        if (at < text.length()) {
          text.setCharAt(at, sign(random));
        }
      }
    }
  }

  private char sign(Random random) {
    return signs.charAt(random.nextInt(signs.length()));
  }
}
