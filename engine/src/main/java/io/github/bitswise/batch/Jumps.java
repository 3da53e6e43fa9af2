package io.github.bitswise.batch;

import io.github.bitswise.batch.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which labels a {@code goto} or a {@code call} may mean. */
final class Jumps {
  private static final int MOST = 64;

  private final Labels labels;
  private final Survey survey;

  Jumps(Labels labels, Survey survey) {
    this.labels = labels;
    this.survey = survey;
  }

  /** The name of the label in the arguments of {@code goto} or {@code call}. */
  static Cells name(Cells arguments) {
    int start = nameStart(arguments);
    int end = start;
    while (end < arguments.length() && !Labels.endsName(arguments.plain(end))) {
      end++;
    }
    return arguments.slice(start, end);
  }

  private static int nameStart(Cells arguments) {
    int start = 0;
    while (start < arguments.length()
        && (Signs.delimiter(arguments.plain(start)) || arguments.plain(start) == ':')) {
      start++;
    }
    return start;
  }

  /** What stands behind the name. */
  static Cells afterName(Cells arguments) {
    int end = nameStart(arguments) + name(arguments).length();
    return arguments.slice(end, arguments.length());
  }

  /**
   * The labels that may be meant: one where the name is known, otherwise those that fit what is
   * known of it and that nothing else leads to.
   */
  List<Label> targets(Cells name, int from) {
    if (name.known()) {
      Label label = labels.find(name.text(), from);
      return label == null ? List.of() : List.of(label);
    }
    String text = name.text().toLowerCase(Locale.ROOT);
    List<Cells.Part> parts = name.parts();
    String start = text.substring(0, parts.get(0).start());
    String end = text.substring(parts.get(parts.size() - 1).end());
    List<Label> found = new ArrayList<>();
    for (Label label : labels.all()) {
      if (label.name().startsWith(start)
          && label.name().endsWith(end)
          && label.name().length() >= start.length() + end.length()
          && !survey.refers(label.name())
          && labels.find(label.name(), 0) == label
          && found.size() < MOST) {
        found.add(label);
      }
    }
    return found;
  }
}
