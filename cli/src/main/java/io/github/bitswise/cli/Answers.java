package io.github.bitswise.cli;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.report.LeftOut;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.scenario.Scenario;
import java.util.List;

/** Answers questions about scenarios by the rules. */
public interface Answers {

  /** What the rules say of themselves. */
  Catalogue catalogue();

  /** The behaviours that no rule covers, with the reasons. */
  List<LeftOut> leftOut();

  /** The findings in these scenarios, sorted by place, then by rule. */
  List<Finding> findings(List<Scenario> scenarios);

  /** One prediction for each job of these scenarios, in their order. */
  List<Prediction> predictions(List<Scenario> scenarios);

  /** The same, each with the derivations of its parts. */
  List<Prediction> explained(List<Scenario> scenarios);

  /** What becomes of a job of this scenario under other owners and on other versions of Windows. */
  Matrix matrix(Scenario scenario, String job);

  /** The least changes under which a job of this scenario completes, best first. */
  List<Suggestion> suggestions(Scenario scenario, Prediction as);

  /** What becomes of the jobs of these scenarios, held against that in others. */
  List<Comparison> comparisons(List<Scenario> before, List<Scenario> now);

  /** The expectations of a scenario that its predictions do not meet. */
  List<UnmetExpectation> unmet(Scenario scenario, List<Prediction> predictions);
}
