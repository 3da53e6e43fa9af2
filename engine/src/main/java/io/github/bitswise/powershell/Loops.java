package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Assign;
import io.github.bitswise.powershell.Node.ForEach;
import io.github.bitswise.powershell.Node.Loop;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Unary;
import io.github.bitswise.powershell.Walk.Ending;
import io.github.bitswise.script.Action;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done again and again. */
final class Loops {
  /** The most rounds that are gone one by one. */
  static final int MOST_ROUNDS = 64;

  private static final int MOST_LEAVES = 32;

  private final Reading reading;
  private final Walk walk;
  private final Deque<List<Test>> open = new ArrayDeque<>();

  Loops(Reading reading, Walk walk) {
    this.reading = reading;
    this.walk = walk;
  }

  /** The innermost loop ends where this holds. */
  void leaves(Test test) {
    List<Test> leaves = open.peek();
    if (leaves != null && leaves.size() < MOST_LEAVES) {
      leaves.add(test);
    }
  }

  /** What is called in a loop does not end it. */
  void call() {
    open.push(new ArrayList<>());
  }

  void returned() {
    open.pop();
  }

  Ending run(Loop node, Scope scope, List<Value> out) {
    if (node.first() != null && !(node.first() instanceof Node.Unread)) {
      walk.value(node.first(), scope);
    }
    if (node.each() != null) {
      forget(node.each(), scope);
    }
    int reserved = reading.transcript().reserve();
    Test whilst = null;
    boolean before = node.condition() != null && node.condition().from() < node.body().from();
    if (before) {
      whilst = condition(node, scope);
    }
    open.push(new ArrayList<>());
    Ending ending = walk.rounds(node.body(), scope, out);
    List<Test> leaves = open.pop();
    if (!before && node.condition() != null) {
      whilst = condition(node, scope);
    }
    if (node.each() != null && !(node.each() instanceof Node.Unread)) {
      walk.value(node.each(), scope);
    }
    waits(node, scope, reserved, whilst, leaves);
    return ending.away() && node.condition() == null ? ending : Ending.GOING;
  }

  private @Nullable Test condition(Loop node, Scope scope) {
    Statement condition = node.condition();
    if (condition == null || condition instanceof Node.Unread) {
      return null;
    }
    Place at = scope.ground().place(condition);
    Test test = Values.test(walk.value(condition, scope), at);
    return node.until() ? test.not() : test;
  }

  private void waits(
      Loop node, Scope scope, int reserved, @Nullable Test whilst, List<Test> leaves) {
    Place at = scope.ground().place(node.condition() == null ? node : node.condition());
    Test all = new Test(List.of(), List.of(), false, false, at);
    if (whilst != null) {
      all = all.with(whilst);
    }
    for (Test each : leaves) {
      all = all.with(each.not());
    }
    if (all.watched().isEmpty()) {
      if (reading.transcript().ran(reserved)) {
        Place whole = scope.ground().place(node);
        reading
            .transcript()
            .loops(
                new Action.Loop(whole, List.of(), all.filters(), all.bounded(), scope.way(), at));
      }
    } else {
      reading
          .transcript()
          .waits(
              reserved,
              new Action.Wait(all.watched(), all.filters(), all.bounded(), scope.way(), at));
    }
  }

  /** What the loop counts is another number in each round. */
  private void forget(Statement each, Scope scope) {
    Value unknown = Values.unknown("", scope.ground().place(each));
    if (each instanceof Assign assign) {
      walk.assign(assign.target(), unknown, scope);
    } else if (each instanceof Node.Value only && only.expression() instanceof Unary unary) {
      walk.assign(unary.operand(), unknown, scope);
    }
  }

  Ending run(ForEach node, Scope scope, List<Value> out) {
    Value values = walk.value(node.values(), scope);
    List<Value> rounds = rounds(values);
    if (rounds.isEmpty() && Values.counted(values)) {
      return Ending.GOING;
    }
    if (rounds.isEmpty()) {
      String written = scope.ground().written(node.variable());
      rounds = List.of(Values.unknown(written, scope.ground().place(node.variable())));
    }
    boolean known = rounds.size() > 1 || Values.counted(values);
    for (Value each : rounds) {
      reading.environment().set(node.variable().name(), each);
      open.push(new ArrayList<>());
      Ending ending =
          known ? walk.run(node.body(), scope, out) : walk.rounds(node.body(), scope, out);
      open.pop();
      if (ending.away()) {
        return known ? ending : Ending.GOING;
      }
      if (ending == Ending.BREAKS || reading.budget().tight()) {
        break;
      }
    }
    return Ending.GOING;
  }

  /** What is gone through one by one; none where that is not known or takes too long. */
  List<Value> rounds(Value values) {
    if (values instanceof Output) {
      return List.of(values);
    }
    boolean whole = values instanceof Items items ? items.whole() : Values.counted(values);
    List<Value> each = Values.each(values);
    return whole && each.size() <= MOST_ROUNDS ? each : List.of();
  }
}
