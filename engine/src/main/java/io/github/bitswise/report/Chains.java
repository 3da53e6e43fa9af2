package io.github.bitswise.report;

import io.github.bitswise.answer.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a prediction says, with the behaviours that each part rests on. */
final class Chains {
  /** What rests on the same behaviours is told together. */
  private final Map<List<String>, List<String>> answers = new LinkedHashMap<>();

  Chains(Prediction prediction) {
    add("outcome: " + Words.lower(prediction.outcome()), prediction.because());
    prediction
        .identities()
        .forEach(
            use ->
                add(
                    use.resource() + " " + use.target() + ": " + Identities.as(use),
                    use.because()));
    add("proxy: " + prediction.proxy().used(), prediction.proxy().because());
    TimelineLines.told(prediction.timeline())
        .forEach(
            moment ->
                add(
                    Words.time(moment.at()) + " " + moment.event() + ": " + moment.state(),
                    moment.because()));
    prediction.alsoBlocked().forEach(each -> add("also blocked: " + each.what(), each.because()));
  }

  private void add(String answer, List<String> because) {
    if (!because.isEmpty()) {
      answers.computeIfAbsent(because, any -> new ArrayList<>()).add(answer);
    }
  }

  /** Each answer, and below it the behaviours that it rests on. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    answers.forEach(
        (because, told) -> {
          told.forEach(each -> lines.addAll(Paragraph.lines(Shown.text(each), width)));
          Paragraph.lines(String.join(", ", because), width - 2)
              .forEach(line -> lines.add("  " + line));
        });
    return lines;
  }

  /** Every behaviour once. */
  Set<String> behaviours() {
    Set<String> all = new LinkedHashSet<>();
    answers.keySet().forEach(all::addAll);
    return all;
  }
}
