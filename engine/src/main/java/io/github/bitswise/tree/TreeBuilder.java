package io.github.bitswise.tree;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.Problem;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a tree from what a parser meets, without recursion and within {@link Limits}. */
final class TreeBuilder {

  private final Positions positions;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Value root;
  private int nodes;

  TreeBuilder(Positions positions) {
    this.positions = positions;
  }

  /** A map or list whose end has not come yet. */
  private static final class Open {
    final boolean mapping;
    final int start;
    final List<Value> items = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final Map<String, Place> seen = new HashMap<>();
    @Nullable Scalar key;

    Open(boolean mapping, int start) {
      this.mapping = mapping;
      this.start = start;
    }

    int lastEnd() {
      if (mapping) {
        return entries.isEmpty() ? start : entries.get(entries.size() - 1).value().at().end();
      }
      return items.isEmpty() ? start : items.get(items.size() - 1).at().end();
    }
  }

  boolean done() {
    return root != null;
  }

  boolean expectsKey() {
    Open top = open.peek();
    return top != null && top.mapping && top.key == null;
  }

  void startMapping(int start) {
    start(true, start);
  }

  void startSequence(int start) {
    start(false, start);
  }

  private void start(boolean mapping, int start) {
    Place at = positions.place(start, start + 1);
    if (expectsKey()) {
      throw new Malformed(
          at, "a key is " + (mapping ? "a map" : "a list"), "write keys as plain text");
    }
    count(at);
    if (open.size() >= Limits.DEPTH) {
      throw new Malformed(
          at, "maps and lists are nested more than " + Limits.DEPTH + " levels deep", "");
    }
    open.push(new Open(mapping, start));
  }

  void scalar(String text, boolean quoted, int start, int end) {
    Place at = positions.place(start, end);
    count(at);
    if (text.length() > Limits.SCALAR) {
      throw new Malformed(at, "this value is longer than " + Limits.SCALAR + " characters", "");
    }
    Scalar scalar = new Scalar(text, quoted, at);
    Open top = open.peek();
    if (top != null && top.mapping && top.key == null) {
      top.key = scalar;
    } else {
      add(scalar);
    }
  }

  /** Ends the innermost map or list; a negative offset says that it ends with its last part. */
  void end(int end) {
    Open ended = open.pop();
    Place at = positions.place(ended.start, end < 0 ? ended.lastEnd() : end);
    add(
        ended.mapping
            ? new Mapping(List.copyOf(ended.entries), at)
            : new Sequence(List.copyOf(ended.items), at));
  }

  private void add(Value value) {
    Open top = open.peek();
    if (top == null) {
      root = value;
      return;
    }
    Scalar key = top.key;
    if (!top.mapping || key == null) {
      top.items.add(value);
      return;
    }
    top.key = null;
    Place first = top.seen.putIfAbsent(key.text(), key.at());
    if (first == null) {
      top.entries.add(new Entry(key, value));
    } else if (problems.size() < Limits.PROBLEMS) {
      boolean secret = open.stream().anyMatch(o -> o.key != null && Passwords.named(o.key.text()));
      String named = secret ? "this key" : "the key " + Passwords.quoted(key.text());
      problems.add(
          new Problem(
              key.at().file(),
              key.at(),
              named + " is already in line " + first.line(),
              "remove or rename one of the two"));
    }
  }

  private void count(Place at) {
    if (++nodes > Limits.NODES) {
      throw new Malformed(
          at, "the file holds more than " + Limits.NODES + " values", "split it into several");
    }
  }

  Tree tree(List<Comment> comments) {
    return new Tree(Optional.ofNullable(root), List.copyOf(problems), comments);
  }
}
