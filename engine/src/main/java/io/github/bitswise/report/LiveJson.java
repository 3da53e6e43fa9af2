package io.github.bitswise.report;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Confirmation.Verdict;
import java.io.Writer;

/** What live runs say, for programs. */
public final class LiveJson {

  private LiveJson() {}

  /** Writes one document; the writer stays open. */
  public static void write(LiveAnswer answer, Writer out) {
    Json.document(
        out,
        json -> {
          json.textOrNull("provider", answer.provider());
          json.objects("runs", answer.runs(), each -> object -> write(each, object));
          json.object(
              "summary",
              summary -> {
                for (Verdict verdict : Verdict.values()) {
                  summary.number(word(verdict), answer.count(verdict));
                }
              });
          UnreadJson.write(answer.unread(), json);
          json.objects(
              "notRun",
              answer.notRun(),
              each ->
                  object ->
                      object
                          .text("file", each.file())
                          .text("message", each.message())
                          .textOrNull("help", each.help()));
        });
  }

  private static void write(Confirmation each, Json json) {
    json.text("scenario", each.scenario())
        .text("job", each.job())
        .text("step", each.step())
        .number("line", each.line())
        .textOrNull("predicted", each.predicted())
        .textOrNull("observed", each.observed())
        .text("verdict", word(each.verdict()))
        .textOrNull("reason", each.reason());
  }

  private static String word(Verdict verdict) {
    return Words.lower(verdict).replace('_', '-');
  }
}
