package io.github.bitswise.report;

import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The derivations of one prediction, in which what is the same is one node. */
final class Proof {

  /** What lies deeper begins again at the margin. */
  private static final int DEEPEST = 8;

  private final Map<List<Object>, Node> nodes = new HashMap<>();
  private final Map<Derivation, Node> read = new IdentityHashMap<>();
  private final List<Answer> answers = new ArrayList<>();

  Proof(List<Reason> why) {
    for (Reason each : why) {
      List<Node> from = each.from().stream().map(this::node).distinct().toList();
      if (!from.isEmpty()) {
        answers.add(new Answer(each, from));
      }
    }
    number();
  }

  /** A part of the prediction, and what it was read from. */
  record Answer(Reason reason, List<Node> from) {}

  /** A derived or given fact. */
  static final class Node {
    private final Derivation derivation;
    private final List<Node> premises;
    private int number;
    private boolean deep;

    private Node(Derivation derivation, List<Node> premises) {
      this.derivation = derivation;
      this.premises = premises;
    }

    Derivation derivation() {
      return derivation;
    }

    List<Node> premises() {
      return premises;
    }

    /** By what it is referred to from 1; 0 where nothing refers to it. */
    int number() {
      return number;
    }

    /** Whether it lies so deep that it is told at the margin. */
    boolean deep() {
      return deep;
    }

    private boolean rests() {
      return premises.stream().anyMatch(each -> each.derivation instanceof Derivation.Step);
    }
  }

  /** All parts, in the order in which they are told. */
  List<Answer> answers() {
    return List.copyOf(answers);
  }

  private Node node(Derivation derivation) {
    Node known = read.get(derivation);
    if (known == null) {
      known = made(derivation);
      read.put(derivation, known);
    }
    return known;
  }

  private Node made(Derivation derivation) {
    if (!(derivation instanceof Derivation.Step step)) {
      return nodes.computeIfAbsent(List.of(derivation), key -> new Node(derivation, List.of()));
    }
    List<Node> premises = step.premises().stream().map(this::node).distinct().toList();
    List<Object> key = new ArrayList<>(premises);
    key.add(step.rule());
    key.add(step.says());
    return nodes.computeIfAbsent(key, any -> new Node(derivation, premises));
  }

  /** Numbers what several steps or parts rest on, in the order in which it is told. */
  private void number() {
    Map<Node, Integer> uses = new IdentityHashMap<>();
    List<Node> order = new ArrayList<>();
    Deque<Node> deeper = new ArrayDeque<>();
    for (Answer answer : answers) {
      answer.from().forEach(node -> count(node, 0, uses, order, deeper));
      while (!deeper.isEmpty()) {
        deeper.removeFirst().premises.forEach(each -> count(each, 1, uses, order, deeper));
      }
    }
    int last = 0;
    for (Node each : order) {
      boolean referred = each.deep || uses.getOrDefault(each, 0) > 1;
      if (referred && each.derivation instanceof Derivation.Step) {
        each.number = ++last;
      }
    }
  }

  private static void count(
      Node node, int depth, Map<Node, Integer> uses, List<Node> order, Deque<Node> deeper) {
    if (uses.merge(node, 1, Integer::sum) > 1) {
      return;
    }
    order.add(node);
    node.deep = depth >= DEEPEST && node.rests();
    if (node.deep) {
      deeper.add(node);
    } else {
      node.premises.forEach(each -> count(each, depth + 1, uses, order, deeper));
    }
  }
}
