package io.github.bitswise.mend;

import io.github.bitswise.repair.Edit;
import java.util.ArrayList;
import java.util.List;

/** Edits of one change. */
final class Merged {
  private Merged() {}

  /** Insertions at one place are one, in their order. */
  static List<Edit> inserts(List<Edit> edits) {
    List<Edit> merged = new ArrayList<>();
    for (Edit each : edits) {
      int last = merged.size() - 1;
      boolean joins =
          last >= 0
              && each.at().equals(merged.get(last).at())
              && each.at().start() == each.at().end();
      if (joins) {
        merged.set(last, new Edit(each.at(), merged.get(last).replacement() + each.replacement()));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  /** Whether these can all be made together. */
  static boolean apart(List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (edits.get(i).overlaps(edits.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
