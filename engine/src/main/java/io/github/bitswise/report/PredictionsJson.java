package io.github.bitswise.report;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Change;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.JobError;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Obstruction;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.answer.UnmetExpectation;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Predictions for a program. */
public final class PredictionsJson {
  private PredictionsJson() {}

  /**
   * One document with predictions, unmet expectations and what could not be read.
   *
   * @param answers are taken one by one as they are written, and counted
   */
  public static void write(Stream<PredictAnswer> answers, Outcomes outcomes, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects(
              "predictions",
              (Consumer<Prediction> prediction) ->
                  answers
                      .peek(outcomes::add)
                      .forEach(each -> each.predictions().forEach(prediction)),
              each -> object -> write(each, object));
          json.objects("unmet", outcomes.unmet(), each -> object -> write(each, object));
          UnreadJson.write(outcomes.unread(), json);
        });
  }

  /** The same of one answer. */
  public static void write(PredictAnswer answer, Writer out) {
    write(Stream.of(answer), new Outcomes(), out);
  }

  static void write(Prediction prediction, Json json) {
    json.text("file", prediction.file())
        .text("job", prediction.job())
        .text("owner", prediction.owner())
        .text("outcome", Words.lower(prediction.outcome()))
        .text("explanation", prediction.explanation())
        .texts("because", prediction.because())
        .text("basis", Words.lower(prediction.basis()))
        .text("waitsFor", prediction.waitsFor().orElse(null))
        .text("state", prediction.state().map(Enum::name).orElse(null))
        .objects("alsoBlocked", prediction.alsoBlocked(), each -> object -> write(each, object));
    error(prediction.error(), json);
    json.objects("identities", prediction.identities(), each -> object -> write(each, object))
        .object(
            "proxy",
            object ->
                object
                    .text("used", prediction.proxy().used())
                    .texts("because", prediction.proxy().because()))
        .objects("calls", prediction.calls(), each -> object -> write(each, object))
        .objects("missing", prediction.missing(), each -> object -> write(each, object))
        .texts("assumed", prediction.assumed())
        .objects("timeline", prediction.timeline(), each -> object -> write(each, object))
        .objects("next", prediction.next(), each -> object -> write(each, object));
    json.objects("suggestions", prediction.suggestions(), each -> object -> write(each, object));
    prediction.matrix().ifPresent(matrix -> MatrixJson.write(matrix, json));
    if (!prediction.why().isEmpty()) {
      WhyJson.write(new Proof(prediction.why()), json);
    }
  }

  private static void write(Suggestion suggestion, Json json) {
    json.texts("changes", suggestion.changes())
        .text("outcome", Words.lower(suggestion.completes().outcome()))
        .text("basis", Words.lower(suggestion.completes().basis()))
        .texts("because", suggestion.completes().because())
        .objects(
            "versions",
            suggestion.on(),
            each ->
                object ->
                    object
                        .textOrNull("versions", each.versions())
                        .text("outcome", Words.lower(each.outcome())));
  }

  private static void write(Obstruction obstruction, Json json) {
    json.text("what", obstruction.what());
    error(obstruction.error(), json);
    json.texts("because", obstruction.because());
  }

  private static void write(IdentityUse use, Json json) {
    json.text("resource", use.resource())
        .text("target", use.target())
        .textOrNull("as", use.as())
        .text("kind", use.kind())
        .texts("because", use.because())
        .text("basis", Words.lower(use.basis()));
  }

  private static void write(CallAnswer answer, Json json) {
    json.number("line", answer.at().line())
        .text("call", answer.call())
        .textOrNull("as", answer.as())
        .text("answer", answer.verdict());
    error(answer.error(), json);
    json.textOrNull("value", answer.value().orElse(""))
        .text("what", answer.what())
        .texts("because", answer.because())
        .text("basis", Words.lower(answer.basis()));
  }

  private static void write(Missing missing, Json json) {
    json.text("fact", missing.fact())
        .text("decides", missing.decides())
        .objects(
            "values",
            missing.consequences(),
            each ->
                object -> object.textOrNull("value", each.value()).text("follows", each.follows()));
  }

  static void write(Moment moment, Json json) {
    json.text("at", moment.at().toString())
        .text("event", moment.event())
        .text("state", moment.state().name());
    error(moment.error(), json);
    json.text("every", moment.every().map(Duration::toString).orElse(null))
        .objects("changes", moment.changes(), each -> object -> write(each, object))
        .texts("because", moment.because());
  }

  private static void write(Change change, Json json) {
    json.text("resource", change.resource())
        .text("target", change.target())
        .textOrNull("from", change.from())
        .textOrNull("to", change.to())
        .texts("because", change.because());
  }

  private static void write(UnmetExpectation unmet, Json json) {
    json.text("job", unmet.job())
        .text("at", unmet.time().map(Duration::toString).orElse(null))
        .text("key", unmet.key())
        .text("expected", unmet.expected())
        .text("predicted", unmet.predicted())
        .text("file", unmet.at().file())
        .number("line", unmet.at().line())
        .number("column", unmet.at().column());
  }

  private static void error(Optional<JobError> error, Json json) {
    error.ifPresentOrElse(
        each ->
            json.object(
                "error",
                object ->
                    object
                        .text("code", each.code())
                        .textOrNull("name", each.name())
                        .textOrNull("context", each.context())),
        () -> json.nothing("error"));
  }
}
