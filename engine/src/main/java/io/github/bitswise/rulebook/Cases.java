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

  /** Fewer are not shared out between the processors. */
  private static final int FEWEST = 25;

  private final Splits splits;

  public Cases(RuleBook book) {
    this.splits = new Splits(book);
  }

  /**
   * One tree for each situation.
   *
   * @param run gives one trial for each situation of a batch, in its order; several threads call it
   */
  public <T> List<Branch<T>> grow(
      List<Situation> situations, Function<List<Situation>, List<Trial<T>>> run) {
    return grow(situations, run, any -> "");
  }

  /**
   * The same, where a job is no longer split once two of its cases have come to different ends.
   *
   * @param end what cases must share to have come to the same
   */
  public <T> List<Branch<T>> grow(
      List<Situation> situations,
      Function<List<Situation>, List<Trial<T>>> run,
      Function<T, String> end) {
    List<Branch<T>> roots = new ArrayList<>();
    situations.forEach(each -> roots.add(new Branch<>(each, null)));
    List<Branch<T>> open = roots;
    while (!open.isEmpty()) {
      List<Trial<T>> trials = trials(open, run);
      for (int i = 0; i < open.size(); i++) {
        Optional<Needs> need = splits.next(open.get(i).situation(), trials.get(i).needs());
        open.get(i).settle(trials.get(i).value(), need, end);
      }
      List<Branch<T>> forked = new ArrayList<>();
      open.forEach(branch -> fork(branch, forked));
      open = forked;
    }
    return roots;
  }

  private <T> void fork(Branch<T> branch, List<Branch<T>> forked) {
    Needs need = branch.need();
    if (need != null && branch.fork(splits.split(branch.situation(), need))) {
      forked.addAll(branch.children());
    }
  }

  /** One trial for each branch, in their order; several batches are run at a time. */
  private static <T> List<Trial<T>> trials(
      List<Branch<T>> open, Function<List<Situation>, List<Trial<T>>> run) {
    List<List<Situation>> batches = new ArrayList<>();
    int each = 1 + open.size() / Runtime.getRuntime().availableProcessors();
    int size = Math.max(FEWEST, Math.min(BATCH, each));
    for (int from = 0; from < open.size(); from += size) {
      batches.add(
          open.subList(from, Math.min(open.size(), from + size)).stream()
              .map(Branch::situation)
              .toList());
    }
    return batches.parallelStream().map(run).flatMap(List::stream).toList();
  }
}
