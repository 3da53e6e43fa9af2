package io.github.bitswise.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that an unknown one is most likely meant to be. */
final class Nearest {

  private static final int LONGEST = 80;
  // Beyond so many names a suggestion is not worth the time.
  private static final int MOST_NAMES = 1000;

  private Nearest() {}

  /** The nearest of these names, in their order where equally near; empty where none is near. */
  static Optional<String> of(String name, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    int near = Math.max(2, name.length() / 3);
    for (String candidate : known.stream().limit(MOST_NAMES).toList()) {
      int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least && distance <= near) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters to insert, remove, replace or swap with their neighbour. */
  static int distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
