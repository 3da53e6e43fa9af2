package io.github.bitswise.report;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Severity;
import io.github.bitswise.answer.Silenced;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.text.Passwords;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Findings for a program. */
public final class FindingsJson {
  private FindingsJson() {}

  /**
   * One document with findings, summary and what could not be read.
   *
   * @param answers are taken one by one as they are written, and counted
   */
  public static void write(Stream<CheckAnswer> answers, Tally tally, Writer out) {
    write(answers, tally, List.of(), out);
  }

  private static void write(
      Stream<CheckAnswer> answers, Tally tally, List<Finding> fixed, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects(
              "findings",
              (Consumer<Finding> finding) ->
                  answers.peek(tally::add).forEach(each -> each.findings().forEach(finding)),
              each -> object -> write(each, object));
          json.object("summary", object -> summary(tally, object));
          json.number("silenced", tally.silenced());
          UnreadJson.write(tally.unread(), json);
          fixed(fixed, json);
        });
  }

  /** The same of one answer. */
  public static void write(CheckAnswer answer, Writer out) {
    write(Stream.of(answer), new Tally(), answer.fixed(), out);
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
          Tally tally = new Tally();
          tally.add(answer);
          json.objects("findings", answer.findings(), each -> object -> write(each, object));
          json.object("summary", object -> summary(tally, object));
          json.number("silenced", tally.silenced());
          json.objects(
              "silencedFindings", answer.silenced(), each -> object -> write(each, object));
          json.objects("skipped", answer.skipped(), each -> object -> write(each, object));
          UnreadJson.write(answer.unread(), json);
          fixed(answer.fixed(), json);
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
                        object
                            .text("description", fix.description())
                            .bool("safe", fix.safe())
                            .objects("edits", fix.edits(), edit -> one -> write(edit, one))),
            () -> json.nothing("fix"));
    json.texts("sources", finding.sources()).text("basis", Words.lower(finding.basis()));
  }

  private static void write(Edit edit, Json json) {
    Place at = edit.at();
    json.number("line", at.line())
        .number("column", at.column())
        .number("endLine", at.endLine())
        .number("endColumn", at.endColumn())
        .text("replacement", Passwords.hideInAddresses(edit.replacement()));
  }

  private static void fixed(List<Finding> fixed, Json json) {
    if (!fixed.isEmpty()) {
      json.objects("fixed", fixed, each -> object -> writeFixed(each, object));
    }
  }

  private static void writeFixed(Finding finding, Json json) {
    json.text("file", finding.at().file())
        .text("rule", finding.rule())
        .text("name", finding.name())
        .number("line", finding.at().line())
        .bool("safe", finding.fixable(false));
  }

  private static void write(Problem skipped, Json json) {
    json.text("file", skipped.file())
        .number("line", skipped.at().line())
        .number("column", skipped.at().column())
        .text("message", skipped.message());
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

  private static void summary(Tally tally, Json json) {
    for (Severity severity : Severity.values()) {
      json.number(Words.lower(severity), tally.findings(severity));
    }
  }
}
