package io.github.bitswise.report;

import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.Writer;
import java.util.List;

/** The rules for a program. */
public final class RulesJson {
  private RulesJson() {}

  /** One document with the rules, what they leave out and what becomes of each behaviour. */
  public static void write(
      Catalogue catalogue, List<LeftOut> leftOut, RulePages pages, Traces traces, Writer out) {
    Json.document(
        out,
        json -> {
          json.objects(
              "rules", catalogue.rules(), each -> object -> write(each, pages, traces, object));
          json.objects(
              "leftOut",
              leftOut,
              each ->
                  object ->
                      object.text("behaviour", each.behaviour()).text("reason", each.reason()));
          json.objects(
              "behaviours",
              BehaviourTrace.all(catalogue, leftOut, traces),
              each -> object -> write(each, object));
        });
  }

  private static void write(BehaviourTrace behaviour, Json json) {
    json.text("id", behaviour.id())
        .texts("rules", behaviour.rules())
        .text("basis", behaviour.basis().map(Words::lower).orElse(null))
        .text("leftOut", behaviour.leftOut().orElse(null));
    write(behaviour.scenarios(), json);
  }

  private static void write(List<TestedBy> scenarios, Json json) {
    json.objects(
        "scenarios",
        scenarios,
        each -> object -> object.text("feature", each.feature()).text("name", each.scenario()));
  }

  private static void write(RuleDescription rule, RulePages pages, Traces traces, Json json) {
    json.text("id", rule.id())
        .text("name", rule.name())
        .text("topic", rule.topic())
        .text("severity", rule.severity().map(Words::lower).orElse(null))
        .text("kind", rule.finding() ? "finding" : "prediction")
        .texts("behaviours", rule.behaviours())
        .texts("sources", rule.sources())
        .text("basis", Words.lower(rule.basis()))
        .text("fixable", rule.finding() ? Words.lower(rule.fixable()) : null)
        .text("page", pages.resource(rule))
        .texts("errors", traces.errors(rule.id()));
    write(traces.scenarios(rule.leading()), json);
  }
}
