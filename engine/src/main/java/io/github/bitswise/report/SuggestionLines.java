package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The least changes under which a job completes, for a person. */
final class SuggestionLines {
  private SuggestionLines() {}

  /** Each way, and below it where it leads on which versions of Windows. */
  static List<String> of(Prediction prediction, int width) {
    List<String> lines = new ArrayList<>();
    for (Suggestion each : prediction.suggestions()) {
      String basis = each.completes().basis() == Basis.DOCUMENTED ? "" : basis(each);
      String changes = String.join(", and ", each.changes()) + basis;
      String mark = "- ";
      for (String line : Paragraph.lines(Shown.text(changes), width - mark.length())) {
        lines.add(mark + line);
        mark = "  ";
      }
      for (String line : Paragraph.lines(Shown.text(on(each)), width - mark.length())) {
        lines.add("  " + line);
      }
    }
    return lines;
  }

  private static String basis(Suggestion suggestion) {
    return " (" + Words.lower(suggestion.completes().basis()) + ")";
  }

  /** {@code Windows 7: waits; Windows 10 1809 and later: completes}. */
  static String on(Suggestion suggestion) {
    return suggestion.on().stream()
        .map(
            each ->
                (each.versions().isEmpty() ? "all versions" : each.versions())
                    + ": "
                    + Words.lower(each.outcome()))
        .collect(Collectors.joining("; "));
  }
}
