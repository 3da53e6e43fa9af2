package io.github.bitswise.report;

import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix as a table of owners and versions of Windows; what does not fit beside each other comes
 * below. Below the table each different answer, and what makes the difference between versions.
 */
final class MatrixLines {

  private static final String GAP = "  ";

  /** The width of a column: an outcome and the letter of its answer. */
  private static final int COLUMN = 14;

  private static final int LABEL = 26;

  /** More owners are counted. */
  private static final int MANY = 3;

  /** Longer lines are hard to read. */
  private static final int LONGEST = 120;

  private final Terminal terminal;
  private final int width;
  private final Matrix matrix;
  private final MatrixAnswers answers;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param width columns that a line may take
   */
  MatrixLines(Terminal terminal, int width, Matrix matrix) {
    this.terminal = terminal;
    this.width = width;
    this.matrix = matrix;
    this.answers = new MatrixAnswers(matrix);
  }

  List<String> lines() {
    int room = Math.max(1, (width - LABEL) / (COLUMN + GAP.length()));
    int columns = matrix.versions().size();
    for (int from = 0; from < columns; from += room) {
      table(IntStream.range(from, Math.min(columns, from + room)).boxed().toList());
      if (matrix.rows().stream().anyMatch(Matrix.Row::stated)) {
        lines.add(terminal.dim("* as the input states it"));
      }
      lines.add("");
    }
    legend();
    turns();
    return lines;
  }

  private void table(List<Integer> columns) {
    List<List<String>> heads =
        columns.stream().map(each -> Paragraph.lines(head(each), COLUMN)).toList();
    int height = heads.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(LABEL));
      for (int each = 0; each < columns.size(); each++) {
        // What stands at the bottom is nearest to what it heads.
        int row = i - height + heads.get(each).size();
        String text = row < 0 ? "" : heads.get(each).get(row);
        boolean own = matrix.own().isPresent() && matrix.own().get().equals(columns.get(each));
        cell(line, text, own ? terminal.bold(text) : text);
      }
      lines.add(line.toString().stripTrailing());
    }
    for (Matrix.Row row : matrix.rows()) {
      row(row, columns);
    }
  }

  private String head(int column) {
    return matrix.versions().size() == 1 ? "all versions" : matrix.versions().get(column);
  }

  private void row(Matrix.Row row, List<Integer> columns) {
    String mark = row.stated() ? "* " : "  ";
    List<String> label = Paragraph.lines(Shown.text(row.owner()), LABEL - mark.length());
    for (int i = 0; i < label.size() - 1; i++) {
      lines.add((i == 0 ? mark : "  ") + label.get(i));
    }
    String last = (label.size() == 1 ? mark : "  ") + label.get(label.size() - 1);
    StringBuilder line = new StringBuilder();
    line.append(row.stated() ? terminal.bold(last) : last);
    if (TextWidth.of(last) > LABEL) {
      lines.add(line.toString());
      line.setLength(0);
      last = "";
    }
    line.append(" ".repeat(LABEL - TextWidth.of(last)));
    for (int each : columns) {
      Prediction answer = row.cells().get(each);
      String outcome = Words.lower(answer.outcome());
      String letter = answers.letter(answer);
      String plain = outcome + " " + letter;
      cell(line, plain, terminal.of(answer.outcome(), outcome) + " " + letter);
    }
    lines.add(line.toString().stripTrailing());
  }

  private static void cell(StringBuilder line, String plain, String styled) {
    line.append(GAP).append(styled).append(" ".repeat(Math.max(0, COLUMN - TextWidth.of(plain))));
  }

  private void legend() {
    for (Prediction each : answers.all()) {
      String outcome = Words.lower(each.outcome());
      StringBuilder text = new StringBuilder();
      each.error().ifPresent(error -> text.append(" with ").append(error.shown()));
      text.append(": ").append(each.explanation());
      String particular = answers.particular(each);
      text.append(particular.isEmpty() ? "" : " – " + particular);
      text.append(Words.inBrackets(each.because(), 3));
      for (Missing missing : each.missing().stream().limit(1).toList()) {
        text.append(" – ").append(missing.decides());
      }
      String letter = answers.letter(each);
      String before = letter + GAP;
      String rest = " ".repeat(before.length());
      List<String> told =
          Paragraph.lines(
              outcome + Shown.text(text.toString()), Math.min(width, LONGEST) - before.length());
      for (int i = 0; i < told.size(); i++) {
        String line = told.get(i);
        lines.add(
            i > 0
                ? rest + line
                : terminal.bold(letter)
                    + GAP
                    + terminal.of(each.outcome(), outcome)
                    + line.substring(outcome.length()));
      }
    }
  }

  private void turns() {
    if (!matrix.turns().isEmpty()) {
      lines.add("");
    }
    for (Matrix.Turn each : matrix.turns()) {
      String since = matrix.versions().get(each.version()).replaceFirst(" (to|and later).*", "");
      StringBuilder text = new StringBuilder("from " + since + " on: ");
      text.append(each.since().isEmpty() ? "no more" : "[" + String.join(", ", each.since()) + "]");
      if (!each.before().isEmpty()) {
        text.append(each.since().isEmpty() ? " " : " instead of ");
        text.append("[").append(String.join(", ", each.before())).append("]");
      }
      text.append(" (").append(owners(each.owners())).append(")");
      lines.addAll(Paragraph.lines(Shown.text(text.toString()), Math.min(width, LONGEST)));
    }
  }

  private String owners(List<String> some) {
    int all = matrix.rows().size();
    if (some.size() == all) {
      return "all owners";
    }
    return some.size() > MANY ? some.size() + " of " + all + " owners" : String.join(", ", some);
  }
}
