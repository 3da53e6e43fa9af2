package io.github.bitswise.report;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.util.List;

/** What could not be read, in the JSON of check and predict. */
final class UnreadJson {
  private UnreadJson() {}

  static void write(List<Problem> unread, Json json) {
    json.objects("unread", unread, problem -> object -> write(problem, object));
  }

  private static void write(Problem problem, Json json) {
    json.text("file", problem.file()).text("message", problem.message());
    json.textOrNull("help", problem.help());
    Place at = problem.at();
    if (at.stated()) {
      json.number("line", at.line()).number("column", at.column());
    } else {
      json.nothing("line").nothing("column");
    }
  }
}
