package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.source.Place;
import java.io.Writer;

/** Findings for a program. */
public final class FindingsJson {
  private FindingsJson() {}

  /** One document with findings, summary and what could not be read. */
  public static void write(CheckAnswer answer, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects("findings", answer.findings(), each -> object -> write(each, object));
          json.object("summary", object -> summary(answer, object));
          json.number("silenced", answer.silenced().size());
          UnreadJson.write(answer.unread(), json);
        });
  }

  /** The same, and the files that were read and what was silenced. */
  public static void writeAll(CheckAnswer answer, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects(
              "files",
              answer.scenarios(),
              each ->
                  object ->
                      object
                          .text("file", each.file())
                          .number("jobs", each.jobs().size())
                          .text("context", answer.contexts().get(each.file())));
          json.objects("findings", answer.findings(), each -> object -> write(each, object));
          json.object("summary", object -> summary(answer, object));
          json.number("silenced", answer.silenced().size());
          json.objects(
              "silencedFindings", answer.silenced(), each -> object -> write(each, object));
          UnreadJson.write(answer.unread(), json);
        });
  }

  private static void write(Finding finding, Json json) {
    Place at = finding.at();
    json.text("rule", finding.rule())
        .text("name", finding.name())
        .text("severity", Words.lower(finding.severity()))
        .text("message", finding.message())
        .text("file", at.file())
        .number("line", at.line())
        .number("column", at.column())
        .number("endLine", at.endLine())
        .number("endColumn", at.endColumn())
        .text("job", finding.job().isEmpty() ? null : finding.job())
        .texts("because", finding.because())
        .texts("holdsFor", finding.holdsFor())
        .texts("holdsOn", finding.holdsOn());
    finding
        .fix()
        .ifPresentOrElse(
            fix ->
                json.object(
                    "fix",
                    object ->
                        object.text("description", fix.description()).bool("safe", fix.safe())),
            () -> json.nothing("fix"));
    json.texts("sources", finding.sources()).text("basis", Words.lower(finding.basis()));
  }

  private static void write(Silenced silenced, Json json) {
    Finding finding = silenced.finding();
    json.text("rule", finding.rule())
        .text("name", finding.name())
        .text("severity", Words.lower(finding.severity()))
        .text("file", finding.at().file())
        .number("line", finding.at().line())
        .number("column", finding.at().column())
        .text("reason", silenced.reason())
        .object(
            "by",
            object ->
                object
                    .text("file", silenced.by().file())
                    .number("line", silenced.by().line())
                    .number("column", silenced.by().column()));
  }

  private static void summary(CheckAnswer answer, Json json) {
    for (Severity severity : Severity.values()) {
      long count = answer.findings().stream().filter(each -> each.severity() == severity).count();
      json.number(Words.lower(severity), count);
    }
  }
}
