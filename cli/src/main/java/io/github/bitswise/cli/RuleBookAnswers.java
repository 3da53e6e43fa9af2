package io.github.bitswise.cli;

import io.github.bitswise.answer.Comparison;
import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Matrix;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.Suggestion;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.report.LeftOut;
import io.github.bitswise.rulebook.Catalogue;
import io.github.bitswise.rulebook.Check;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.silence.SilenceRules;
import io.github.bitswise.simulation.Predict;
import io.github.bitswise.whatif.Comparisons;
import io.github.bitswise.whatif.Matrices;
import io.github.bitswise.whatif.Suggestions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers by the rule book on the class path, which is loaded when it is first needed. */
final class RuleBookAnswers implements Answers {
  private static final String LEFT_OUT = "io/github/bitswise/rules/left-out.tsv";

  private @Nullable RuleBook book;

  private RuleBook book() {
    if (book == null) {
      book = RuleBook.onClassPath();
    }
    return book;
  }

  @Override
  public Catalogue catalogue() {
    return SilenceRules.with(book().catalogue());
  }

  /**
   * One behaviour a line in the resource: its id, a tab, the reason; {@code #} begins a comment.
   */
  @Override
  public List<LeftOut> leftOut() {
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(LEFT_OUT)) {
      if (in == null) {
        return List.of();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.indexOf('\t') > 0 && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(parts -> new LeftOut(parts[0].strip(), parts[1].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Finding> findings(List<Scenario> scenarios) {
    return new Check(book()).findings(scenarios);
  }

  @Override
  public List<Prediction> predictions(List<Scenario> scenarios) {
    return new Predict(book()).predictions(scenarios);
  }

  @Override
  public List<Prediction> explained(List<Scenario> scenarios) {
    return new Predict(book()).explained(scenarios);
  }

  @Override
  public Matrix matrix(Scenario scenario, String job) {
    return new Matrices(book()).of(scenario, job);
  }

  @Override
  public List<Suggestion> suggestions(Scenario scenario, Prediction as) {
    return new Suggestions(book()).of(scenario, as);
  }

  @Override
  public List<Comparison> comparisons(List<Scenario> before, List<Scenario> now) {
    return new Comparisons(book()).of(before, now);
  }

  @Override
  public List<UnmetExpectation> unmet(Scenario scenario, List<Prediction> predictions) {
    return Predict.unmet(scenario, predictions);
  }
}
