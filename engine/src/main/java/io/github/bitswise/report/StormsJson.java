package io.github.bitswise.report;

import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.answer.StormAnswer.Ending;
import java.io.Writer;

/** Storms for a program. */
public final class StormsJson {
  private StormsJson() {}

  /** One document with what each job went through, and what could not be read. */
  public static void write(StormReport report, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects("storms", report.storms(), each -> object -> write(each, object));
          UnreadJson.write(report.unread(), json);
        });
  }

  private static void write(StormAnswer answer, Json json) {
    json.text("file", answer.file())
        .text("job", answer.job())
        .number("seed", answer.seed())
        .number("tried", answer.tried());
    answer
        .ending()
        .ifPresentOrElse(
            ending -> json.object("ending", object -> write(ending, object)),
            () -> json.nothing("ending"));
  }

  private static void write(Ending ending, Json json) {
    json.number("afterLine", ending.line())
        .text("yaml", ending.yaml())
        .texts("events", ending.events());
    PredictionsJson.write(ending.at(), json);
    json.object("prediction", object -> PredictionsJson.write(ending.after(), object));
  }
}
