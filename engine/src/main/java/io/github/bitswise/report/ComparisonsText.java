package io.github.bitswise.report;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Comparison.Change;
import io.github.bitswise.answer.Comparison.InCase;
import io.github.bitswise.answer.Comparison.Verdict;
import io.github.bitswise.answer.Prediction;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Two configurations held against each other, for a person at a terminal. */
public final class ComparisonsText {
  private final Terminal terminal;

  public ComparisonsText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Each job that is not the same, then a summary. */
  public void write(List<Comparison> comparisons, PrintWriter out) {
    for (Comparison each : comparisons) {
      write(each, out);
    }
    out.print(summary(comparisons) + "\n");
  }

  private void write(Comparison comparison, PrintWriter out) {
    Prediction told = comparison.now().or(comparison::before).orElseThrow();
    String file = Shown.text(told.file()) + ":";
    String job = "`" + Shown.text(comparison.job()) + "`:";
    String verdict = Words.lower(comparison.verdict());
    Pieces line =
        new Pieces(terminal.textWidth())
            .add(file, terminal.bold(file))
            .add(job, terminal.bold(job))
            .add(verdict, terminal.of(comparison.verdict(), verdict));
    relation(comparison).forEach(each -> line.add(each, each));
    out.print(line + "\n");
    lines(comparison).forEach(each -> out.print(each.isEmpty() ? "\n" : "  " + each + "\n"));
    out.print("\n");
  }

  /** What the verdict is about, in pieces that are not broken. */
  private static List<String> relation(Comparison comparison) {
    String before = comparison.before().map(Prediction::file).map(Shown::text).orElse("");
    return switch (comparison.verdict()) {
      case WORSE, BETTER -> List.of("than in", before);
      case EQUIVALENT -> List.of("to that in", before);
      case INCOMPARABLE -> List.of("with that in", before);
      case UNKNOWN -> List.of("whether it is as in", before);
      case ADDED -> List.of("and", Words.lower(comparison.now().orElseThrow().outcome()));
      case REMOVED -> List.of();
    };
  }

  private List<String> lines(Comparison comparison) {
    int width = terminal.textWidth() - 2;
    List<String> lines = new ArrayList<>();
    if (!comparison.changes().isEmpty()) {
      comparison
          .now()
          .filter(now -> comparison.changes().get(0).part().equals("outcome"))
          .ifPresent(now -> lines.addAll(Paragraph.lines(Shown.text(now.explanation()), width)));
      lines.add("");
      Table table = new Table();
      for (Change each : comparison.changes()) {
        String now = each.before() + " → " + each.now() + Words.inBrackets(each.because(), 2);
        table.row(each.part(), now);
      }
      lines.addAll(table.lines(width));
    }
    if (!comparison.cases().isEmpty()) {
      lines.add("");
      lines.add(terminal.bold("in detail"));
      for (InCase each : comparison.cases()) {
        String mark = "  - ";
        for (String line : Paragraph.lines(Shown.text(inCase(each)), width - mark.length())) {
          lines.add(mark + line);
          mark = "    ";
        }
      }
    }
    return lines;
  }

  private static String inCase(InCase each) {
    String where = each.where().isEmpty() ? "" : "where " + String.join(", ", each.where()) + ": ";
    String verdict = Words.lower(each.verdict());
    if (!each.before().equals(each.now())) {
      return where + verdict + ", " + each.before() + " → " + each.now();
    }
    return where
        + (each.verdict() == Verdict.UNKNOWN ? "open" : each.now() + " as before, but otherwise");
  }

  private static String summary(List<Comparison> comparisons) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = comparisons.stream().filter(each -> each.verdict() == verdict).count();
      if (count > 0) {
        counts.add(count + " " + Words.lower(verdict));
      }
    }
    String jobs = Words.count(comparisons.size(), "job");
    return counts.isEmpty() ? jobs : jobs + ": " + String.join(", ", counts);
  }
}
