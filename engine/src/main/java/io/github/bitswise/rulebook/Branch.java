package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Needs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A job's cases as a tree: each fork decides one unknown, each leaf is a case. */
public final class Branch<T> {

  private final Situation situation;
  private final Branch<T> root;
  private final List<Branch<T>> children = new ArrayList<>();
  private @Nullable Needs need;
  private @Nullable T value;
  private final Set<String> ends = new HashSet<>();
  private int cases = 1;

  Branch(Situation situation, @Nullable Branch<T> root) {
    this.situation = situation;
    this.root = root == null ? this : root;
  }

  /** The situation up to here. */
  public Situation situation() {
    return situation;
  }

  /** What this branch forks on, or would; null for a leaf that leaves nothing open. */
  public @Nullable Needs need() {
    return need;
  }

  /** One branch for each value of the need. */
  public List<Branch<T>> children() {
    return List.copyOf(children);
  }

  /** The value of a leaf; null for a fork. */
  public @Nullable T value() {
    return children.isEmpty() ? value : null;
  }

  /** What was found with all of this branch's unknowns open; for a leaf, its value. */
  public @Nullable T open() {
    return value;
  }

  /** What this leaf leaves open because the job has too many cases; null where nothing. */
  public @Nullable Needs undecided() {
    return children.isEmpty() ? need : null;
  }

  /** Visits the leaves in the order of their decisions. */
  public void leaves(Consumer<Branch<T>> visitor) {
    if (children.isEmpty()) {
      visitor.accept(this);
    } else {
      children.forEach(child -> child.leaves(visitor));
    }
  }

  /** The same tree with other values. */
  public <R> Branch<R> map(Function<T, R> part) {
    return mapLeaves(
        leaf -> {
          T own = leaf.value();
          return own == null ? null : part.apply(own);
        });
  }

  /** The same tree with a value for each leaf. */
  public <R> Branch<R> mapLeaves(Function<Branch<T>, @Nullable R> part) {
    Branch<R> mapped = new Branch<>(situation, null);
    mapped.need = need;
    mapped.value = children.isEmpty() ? part.apply(this) : null;
    children.forEach(child -> mapped.children.add(child.mapLeaves(part)));
    return mapped;
  }

  /**
   * @param open what is to be decided next; empty for a leaf that leaves nothing open
   * @param end what cases must share to have come to the same
   */
  void settle(T result, Optional<Needs> open, Function<T, String> end) {
    value = result;
    need = open.orElse(null);
    if (open.isEmpty()) {
      root.ends.add(end.apply(result));
    }
  }

  /** Forks unless the job has too many cases already, or enough of them. */
  boolean fork(List<Situation> situations) {
    if (root.cases + situations.size() - 1 > Splits.MOST_CASES || root.ends.size() > 1) {
      return false;
    }
    root.cases += situations.size() - 1;
    situations.forEach(each -> children.add(new Branch<>(each, root)));
    return true;
  }
}
