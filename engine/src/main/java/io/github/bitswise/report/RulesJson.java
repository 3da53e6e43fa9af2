package io.github.bitswise.report;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.Writer;
import java.util.List;

/** The rules for a program. */
public final class RulesJson {
  private RulesJson() {}

  /** One document with the rules and what they leave out. */
  public static void write(
      Catalogue catalogue, List<LeftOut> leftOut, RulePages pages, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects("rules", catalogue.rules(), each -> object -> write(each, pages, object));
          json.objects(
              "leftOut",
              leftOut,
              each ->
                  object ->
                      object.text("behaviour", each.behaviour()).text("reason", each.reason()));
        });
  }

  private static void write(RuleDescription rule, RulePages pages, Json json) {
    json.text("id", rule.id())
        .text("name", rule.name())
        .text("topic", rule.topic())
        .text("severity", rule.severity().map(Words::lower).orElse(null))
        .text("kind", rule.finding() ? "finding" : "prediction")
        .texts("behaviours", rule.behaviours())
        .texts("sources", rule.sources())
        .text("basis", Words.lower(rule.basis()))
        .text("page", pages.resource(rule));
  }
}
