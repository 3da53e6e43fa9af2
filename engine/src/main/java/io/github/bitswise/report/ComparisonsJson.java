package io.github.bitswise.report;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.source.Problem;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Two configurations held against each other, for a program. */
public final class ComparisonsJson {
  private ComparisonsJson() {}

  /** One document. */
  public static void write(List<Comparison> comparisons, List<Problem> unread, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects("comparisons", comparisons, each -> object -> write(each, object));
          UnreadJson.write(unread, json);
        });
  }

  private static void write(Comparison comparison, Json json) {
    json.text("job", comparison.job())
        .text("verdict", Words.lower(comparison.verdict()))
        .bool("worse", comparison.worse());
    side("before", comparison.before(), json);
    side("now", comparison.now(), json);
    json.objects(
            "changes",
            comparison.changes(),
            each ->
                object ->
                    object
                        .text("part", each.part())
                        .text("before", each.before())
                        .text("now", each.now())
                        .texts("because", each.because()))
        .objects(
            "cases",
            comparison.cases(),
            each ->
                object ->
                    object
                        .texts("where", each.where())
                        .text("verdict", Words.lower(each.verdict()))
                        .text("before", each.before())
                        .text("now", each.now()));
  }

  private static void side(String name, Optional<Prediction> prediction, Json json) {
    prediction.ifPresentOrElse(
        each -> json.object(name, object -> PredictionsJson.write(each, object)),
        () -> json.nothing(name));
  }
}
