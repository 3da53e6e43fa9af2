package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs jobs case by case, splitting a case wherever a rule turns on something that is not said. */
public final class Cases {

  /**
   * Cases that share a working memory: with more the joins slow down, with fewer the set-up does.
   */
  private static final int BATCH = 100;

  private final Splits splits;

  public Cases(RuleBook book) {
    this.splits = new Splits(book);
  }

  /**
   * One tree for each situation.
   *
   * @param run gives one trial for each situation of a batch, in its order
   */
  public <T> List<Branch<T>> grow(
      List<Situation> situations, Function<List<Situation>, List<Trial<T>>> run) {
    List<Branch<T>> roots = new ArrayList<>();
    situations.forEach(each -> roots.add(new Branch<>(each, null)));
    List<Branch<T>> open = roots;
    while (!open.isEmpty()) {
      List<Branch<T>> forked = new ArrayList<>();
      for (int from = 0; from < open.size(); from += BATCH) {
        List<Branch<T>> batch = open.subList(from, Math.min(open.size(), from + BATCH));
        List<Trial<T>> trials = run.apply(batch.stream().map(Branch::situation).toList());
        for (int i = 0; i < batch.size(); i++) {
          grow(batch.get(i), trials.get(i), forked);
        }
      }
      open = forked;
    }
    return roots;
  }

  private <T> void grow(Branch<T> branch, Trial<T> trial, List<Branch<T>> forked) {
    Optional<Needs> need = splits.next(branch.situation(), trial.needs());
    if (need.isPresent() && branch.fork(need.get(), splits.split(branch.situation(), need.get()))) {
      forked.addAll(branch.children());
    } else {
      branch.settle(trial.value());
    }
  }
}
