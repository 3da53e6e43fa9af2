package io.github.bitswise.mend;

import io.github.bitswise.repair.Edit;
import io.github.bitswise.tree.Value.Scalar;
import java.util.List;

/** Texts, numbers and words of a scenario file, written in the quotes that are there. */
final class Scalars {
  private final Lines lines;
  private final boolean json;

  Scalars(Lines lines, boolean json) {
    this.lines = lines;
    this.json = json;
  }

  /**
   * The value in place of this one.
   *
   * @param flow whether it stands in brackets or braces
   */
  List<Edit> replaced(Scalar scalar, String now, boolean flow) {
    int from = scalar.at().start();
    int to = scalar.at().end();
    String written = lines.piece(from, to);
    if (written.isEmpty()) {
      return List.of();
    }
    char first = written.charAt(0);
    if (json) {
      boolean bare = !scalar.quoted() && !scalar.isText();
      return List.of(lines.replace(from, to, bare ? now : Inline.doubleQuoted(now)));
    }
    if (first == '|' || first == '>') {
      int at = written.indexOf(scalar.text().strip());
      boolean once = at > 0 && written.indexOf(scalar.text().strip(), at + 1) < 0;
      int start = from + at;
      return once
          ? List.of(lines.replace(start, start + scalar.text().strip().length(), now))
          : List.of();
    }
    return List.of(lines.replace(from, to, quoted(scalar, first, now, flow)));
  }

  private static String quoted(Scalar scalar, char first, String now, boolean flow) {
    if (first == '\'') {
      return Inline.singleQuoted(now);
    }
    if (first == '"') {
      return Inline.doubleQuoted(now);
    }
    return scalar.isText() ? Inline.plainOr(now, flow) : now;
  }
}
