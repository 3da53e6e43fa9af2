package io.github.bitswise.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in columns, two blanks between. The last cell of a row is wrapped; a cell that is
 * too long for its column overflows, and the rest of its row goes on below it.
 */
final class Table {
  /** What the last cell of a row has at least. */
  private static final int LAST = 24;

  private static final int UNLIMITED = 1_000_000;

  private final List<String[]> rows = new ArrayList<>();

  Table row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Shown.text(cells[i]);
    }
    rows.add(cells);
    return this;
  }

  /** The lines, each row in one, without blanks at their ends. */
  List<String> lines() {
    return lines(UNLIMITED);
  }

  /** The lines, made to fit into so many columns. */
  List<String> lines(int width) {
    return rows(width).stream().flatMap(List::stream).toList();
  }

  /** The lines of each row, made to fit into so many columns. */
  List<List<String>> rows(int width) {
    List<Integer> offsets = offsets(width);
    List<List<String>> all = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      List<String> lines = new ArrayList<>();
      all.add(lines);
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        int offset = offsets.get(i);
        if (TextWidth.of(line.toString()) > Math.max(0, offset - 2)) {
          lines.add(line.toString().stripTrailing());
          if (i == row.length - 1 && row[i].isEmpty()) {
            break;
          }
          line.setLength(0);
        }
        pad(line, offset);
        if (i < row.length - 1) {
          line.append(row[i]);
          continue;
        }
        for (String part : Paragraph.lines(row[i], Math.max(LAST, width - offset))) {
          pad(line, offset);
          lines.add(line.append(part).toString().stripTrailing());
          line.setLength(0);
        }
      }
    }
    return all;
  }

  private static void pad(StringBuilder line, int offset) {
    line.append(" ".repeat(Math.max(0, offset - TextWidth.of(line.toString()))));
  }

  /** Where each column starts: behind the widest cell that leaves room for the last one. */
  private List<Integer> offsets(int width) {
    List<Integer> offsets = new ArrayList<>();
    offsets.add(0);
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    for (int i = 0; i < columns - 1; i++) {
      int start = offsets.get(i);
      int widest = 0;
      for (String[] row : rows) {
        int cell = i < row.length - 1 ? TextWidth.of(row[i]) : 0;
        widest = start + cell + 2 + LAST <= width ? Math.max(widest, cell) : widest;
      }
      offsets.add(start + (widest == 0 ? 2 : widest + 2));
    }
    return offsets;
  }
}
