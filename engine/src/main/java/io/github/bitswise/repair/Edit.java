package io.github.bitswise.repair;

import io.github.bitswise.source.Place;
import java.util.Comparator;
import java.util.List;

/**
 * One piece of a file that another text takes the place of.
 *
 * @param at an empty place to insert there
 */
public record Edit(Place at, String replacement) {

  /** This text with these edits made; none may overlap another. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (Edit each : edits.stream().sorted(Comparator.comparing(Edit::at)).toList()) {
      if (each.at.start() < from) {
        throw new IllegalArgumentException("edits overlap at " + each.at);
      }
      result.append(text, from, each.at.start()).append(each.replacement);
      from = each.at.end();
    }
    return result.append(text, from, text.length()).toString();
  }

  /** Whether both touch the same piece: then their order would matter. */
  public boolean overlaps(Edit other) {
    boolean sameStart = at.start() == other.at.start();
    return sameStart || at.start() < other.at.end() && other.at.start() < at.end();
  }
}
