package io.github.bitswise.steps;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers as a failed comparison shows them. */
final class Shown {

  private Shown() {}

  static String prediction(Prediction prediction, Draft draft) {
    StringBuilder text = new StringBuilder("the prediction:");
    line(text, "owner", prediction.owner());
    line(
        text,
        "outcome",
        prediction.outcome().name().toLowerCase(Locale.ROOT)
            + " in "
            + prediction.state().map(Enum::name).orElse("a state unknown")
            + error(prediction));
    line(text, "why", prediction.explanation());
    line(text, "because", String.join(", ", prediction.because()));
    prediction.waitsFor().ifPresent(what -> line(text, "waits for", what));
    line(
        text,
        "proxy",
        prediction.proxy().used() + " (" + String.join(", ", prediction.proxy().because()) + ")");
    prediction.identities().forEach(use -> line(text, use.resource(), identity(use)));
    prediction.alsoBlocked().forEach(each -> line(text, "also blocked", each.what()));
    prediction
        .missing()
        .forEach(missing -> line(text, "missing", missing.fact() + ": " + missing.decides()));
    prediction
        .timeline()
        .forEach(
            moment ->
                line(
                    text,
                    moment.event(),
                    moment.state() + moment.error().map(error -> " " + error.shown()).orElse("")));
    return text + scenario(draft);
  }

  static String findings(List<Finding> findings, Draft draft) {
    if (findings.isEmpty()) {
      return "nothing was found" + scenario(draft);
    }
    return findings.stream()
        .map(finding -> "  " + finding.rule() + " at " + finding.at() + ": " + finding.message())
        .collect(Collectors.joining("\n", "found:\n", scenario(draft)));
  }

  static String problems(List<Problem> problems, Draft draft) {
    return problems.stream()
        .map(problem -> "  " + problem)
        .collect(Collectors.joining("\n", "problems:\n", scenario(draft)));
  }

  private static String error(Prediction prediction) {
    return prediction.error().map(JobError::shown).map(name -> " with " + name).orElse("");
  }

  private static String identity(IdentityUse use) {
    String because = use.because().isEmpty() ? "" : " (" + String.join(", ", use.because()) + ")";
    return use.target() + " as " + use.kind() + " " + use.as() + because;
  }

  private static void line(StringBuilder text, String what, String value) {
    text.append("\n  ").append(what).append(": ").append(value);
  }

  /** The text without passwords, as every output of bitswise shows it. */
  private static String scenario(Draft draft) {
    return "\nthe scenario:\n" + Inputs.read(draft.source()).shown().text().indent(2);
  }
}
