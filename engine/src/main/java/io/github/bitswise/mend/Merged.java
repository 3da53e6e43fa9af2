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

  /** The same edits without what stays as it is at both ends; secrets beside a change are there. */
  static Edit trimmed(Edit edit, Lines lines) {
    String was = lines.piece(edit.at().start(), edit.at().end());
    String now = edit.replacement();
    int most = Math.min(was.length(), now.length());
    int from = 0;
    while (from < most && was.charAt(from) == now.charAt(from)) {
      from++;
    }
    if (from > 0 && Character.isHighSurrogate(was.charAt(from - 1))) {
      from--;
    }
    int end = 0;
    while (end < most - from
        && was.charAt(was.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(was.charAt(was.length() - end))) {
      end--;
    }
    return lines.replace(
        edit.at().start() + from, edit.at().end() - end, now.substring(from, now.length() - end));
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
