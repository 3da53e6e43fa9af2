package io.github.bitswise.report;

import io.github.bitswise.answer.Derivation;
import io.github.bitswise.source.Place;
import java.util.HashSet;
import java.util.Set;

/** The derivations of a prediction for programs; what is told already is referred to by its id. */
final class WhyJson {

  private final Set<Proof.Node> told = new HashSet<>();

  private WhyJson() {}

  static void write(Proof proof, Json json) {
    WhyJson why = new WhyJson();
    json.objects("why", proof.answers(), each -> object -> why.write(each, object));
  }

  private void write(Proof.Answer answer, Json json) {
    json.text("part", Words.lower(answer.reason().part()).replace('_', '-'))
        .textOrNull("target", answer.reason().target())
        .textOrNull("answer", answer.reason().answer())
        .objects("from", answer.from(), each -> object -> write(each, object));
  }

  private void write(Proof.Node node, Json json) {
    json.text("says", node.derivation().says());
    if (node.derivation() instanceof Derivation.Given given) {
      json.text("origin", Words.lower(given.origin()))
          .objects("at", given.at(), each -> object -> write(each, object));
    } else if (!told.add(node)) {
      json.number("see", node.number());
    } else if (node.derivation() instanceof Derivation.Step step) {
      if (node.number() > 0) {
        json.number("id", node.number());
      }
      json.text("rule", step.rule())
          .text("name", step.name())
          .texts("because", step.behaviours())
          .texts("sources", step.sources())
          .text("basis", Words.lower(step.basis()))
          .objects("from", node.premises(), each -> object -> write(each, object));
    }
  }

  private static void write(Place at, Json json) {
    json.text("file", at.file()).number("line", at.line()).number("column", at.column());
  }
}
