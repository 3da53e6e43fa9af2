package io.github.bitswise.whatif;

import io.github.bitswise.rulebook.WindowsBand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Bands of versions of which neighbours that answer alike are one.
 *
 * @param bands in their order
 * @param first for each, the position of its first band among those that were tried
 */
record Columns(List<WindowsBand> bands, List<Integer> first) {

  /**
   * @param asBefore whether the band at this position answers as the one before it
   */
  static Columns of(List<WindowsBand> tried, IntPredicate asBefore) {
    List<WindowsBand> bands = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      if (i > 0 && asBefore.test(i)) {
        bands.add(bands.remove(bands.size() - 1).and(tried.get(i)));
      } else {
        bands.add(tried.get(i));
        first.add(i);
      }
    }
    return new Columns(List.copyOf(bands), List.copyOf(first));
  }
}
