package io.github.bitswise.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that an unknown one is most likely meant to be. */
public final class Nearest {

  private static final int LONGEST = 80;
  // Beyond so many names a suggestion is not worth the time.
  private static final int MOST_NAMES = 2000;

  private Nearest() {}

  /**
   * The nearest of these names; of equally near ones one that goes on like it, else the first.
   * Empty where none is near.
   */
  public static Optional<String> of(String text, Collection<String> known) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    int least = Math.max(1, wanted.length() / 3) + 1;
    String best = null;
    int seen = 0;
    for (String candidate : known) {
      if (++seen > MOST_NAMES) {
        break;
      }
      if (Math.abs(candidate.length() - wanted.length()) <= least) {
        String name = candidate.toLowerCase(Locale.ROOT);
        int distance = distance(wanted, name);
        if (distance < least || distance == least && best != null && name.startsWith(wanted)) {
          best = candidate;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters to insert, remove, replace or swap with their neighbour. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
