package io.github.bitswise.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns as wide as their widest cell, two blanks between. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  Table row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Shown.text(cells[i]);
      int width = TextWidth.of(cells[i]);
      if (i == widths.size()) {
        widths.add(width);
      } else if (width > widths.get(i)) {
        widths.set(i, width);
      }
    }
    rows.add(cells);
    return this;
  }

  /** The lines, without blanks at their ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]);
        if (i < row.length - 1) {
          line.append(" ".repeat(widths.get(i) - TextWidth.of(row[i]) + 2));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
