package io.github.bitswise.simulation;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.UnmetExpectation;
import io.github.bitswise.job.Priority;
import io.github.bitswise.rulebook.Branch;
import io.github.bitswise.rulebook.Cases;
import io.github.bitswise.rulebook.Deduction;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.Trial;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Predicts what BITS does with jobs. */
public final class Predict {

  private final RuleBook book;

  /** How much is told of a job. */
  private enum Depth {
    /** To what end it comes. */
    ENDS,
    /** All that is predicted. */
    WHOLE,
    /** All that is predicted, and why. */
    EXPLAINED;

    /** What cases must share to have come to the same end; the same for all where that is told. */
    private String end(CaseAnswer answer) {
      return this == ENDS ? answer.verdict() : "";
    }
  }

  public Predict(RuleBook book) {
    this.book = book;
  }

  /** One prediction for each job of these scenarios, in their order. */
  public List<Prediction> predictions(List<Scenario> scenarios) {
    return predictions(scenarios, Depth.WHOLE);
  }

  /** The same, each with the derivations of its parts. */
  public List<Prediction> explained(List<Scenario> scenarios) {
    return predictions(scenarios, Depth.EXPLAINED);
  }

  private List<Prediction> predictions(List<Scenario> scenarios, Depth depth) {
    Verdicts verdicts = new Verdicts();
    return walk(situations(scenarios), depth).stream().map(verdicts::of).toList();
  }

  private static List<Situation> situations(List<Scenario> scenarios) {
    List<Situation> situations = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      scenario.jobs().forEach(job -> situations.add(Situation.of(scenario, job)));
    }
    return situations;
  }

  /**
   * One prediction for each of these jobs, in their order, each of a scenario of its own. Of a job
   * whose end turns on what is not said, not everything is told that it turns on.
   */
  public List<Prediction> of(List<Situation> jobs) {
    List<Situation> all = new ArrayList<>(jobs);
    jobs.forEach(each -> all.addAll(before(each)));
    Verdicts verdicts = new Verdicts();
    return walk(all, Depth.ENDS).subList(0, jobs.size()).stream().map(verdicts::of).toList();
  }

  /** The jobs of its scenario that a job may have to wait for. */
  private static List<Situation> before(Situation job) {
    int own = Turns.round(job.job().priority());
    return job.scenario().jobs().stream()
        .filter(each -> Turns.round(each.priority()) < own)
        .map(each -> Situation.of(job.scenario(), each))
        .toList();
  }

  /**
   * What is predicted for a job.
   *
   * @param whole as far as all cases share it
   * @param cases for each set of values of what the input does not say
   */
  public record ByCase(Prediction whole, Branch<Prediction> cases) {}

  /** The predictions for the jobs of these scenarios, in their order, as a whole and by case. */
  public List<ByCase> byCase(List<Scenario> scenarios) {
    Verdicts verdicts = new Verdicts();
    return walk(situations(scenarios), Depth.WHOLE).stream()
        .map(tree -> new ByCase(verdicts.of(tree), verdicts.each(tree)))
        .toList();
  }

  /** One tree of cases for each situation, those first that others have to wait for. */
  private List<Branch<CaseAnswer>> walk(List<Situation> situations, Depth depth) {
    Map<Situation, Branch<CaseAnswer>> walked = new IdentityHashMap<>();
    Turns turns = new Turns();
    for (int round = 0; round <= Turns.round(Priority.LOW); round++) {
      int now = round;
      List<Situation> group =
          situations.stream().filter(each -> Turns.round(each.job().priority()) == now).toList();
      List<Branch<CaseAnswer>> trees =
          new Cases(book).grow(group, batch -> run(batch, turns, depth), depth::end);
      for (int i = 0; i < group.size(); i++) {
        walked.put(group.get(i), trees.get(i));
        turns.walked(trees.get(i));
      }
      turns.next();
    }
    return situations.stream().map(each -> Objects.requireNonNull(walked.get(each))).toList();
  }

  private List<Trial<CaseAnswer>> run(List<Situation> batch, Turns turns, Depth depth) {
    try (Deduction deduction = book.deduction()) {
      Lives walk = new Lives(deduction, batch, turns, depth == Depth.EXPLAINED);
      List<Life> lives = walk.walk();
      CaseAnswers answers = new CaseAnswers(deduction);
      List<Trial<CaseAnswer>> trials = new ArrayList<>();
      for (Life life : lives) {
        CaseAnswer answer = answers.of(life);
        // A call that is refused is refused whatever else is unknown.
        boolean settled = answer.outcome() == Outcome.REFUSED;
        trials.add(new Trial<>(answer, settled ? List.of() : life.needs()));
      }
      return depth == Depth.ENDS ? trials : ahead(walk, lives, trials);
    }
  }

  /** Adds what would happen next to the answers that are settled. */
  private static List<Trial<CaseAnswer>> ahead(
      Lives walk, List<Life> lives, List<Trial<CaseAnswer>> trials) {
    List<Life> goingOn = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      if (goesOn(trials.get(i).value().outcome())) {
        goingOn.add(lives.get(i));
      }
    }
    walk.lookAhead(goingOn);
    List<Trial<CaseAnswer>> ahead = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      Trial<CaseAnswer> trial = trials.get(i);
      ahead.add(new Trial<>(trial.value().ahead(lives.get(i).record().next()), trial.needs()));
    }
    return ahead;
  }

  private static boolean goesOn(Outcome outcome) {
    return switch (outcome) {
      case COMPLETES, FAILS, WAITS -> true;
      case REFUSED, UNKNOWN, UNSPECIFIED -> false;
    };
  }

  /** The expectations of a scenario that its predictions do not meet. */
  public static List<UnmetExpectation> unmet(Scenario scenario, List<Prediction> predictions) {
    List<UnmetExpectation> unmet = new ArrayList<>();
    scenario
        .expectations()
        .forEach(
            expectation ->
                predictions.stream()
                    .filter(prediction -> prediction.file().equals(scenario.file()))
                    .filter(prediction -> prediction.job().equals(expectation.job()))
                    .forEach(
                        prediction -> unmet.addAll(Expectations.unmet(expectation, prediction))));
    return List.copyOf(unmet);
  }
}
