package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Environment.Way;
import io.github.bitswise.powershell.Node.Case;
import io.github.bitswise.powershell.Node.Clause;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Walk.Ending;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Filter;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Where a script goes one way or another. */
final class Forks {
  private final Reading reading;
  private final Walk walk;
  private final Loops loops;

  Forks(Reading reading, Walk walk) {
    this.reading = reading;
    this.walk = walk;
    loops = new Loops(reading, walk);
  }

  Loops loops() {
    return loops;
  }

  Ending run(Statement node, Scope scope, List<Value> out) {
    if (node instanceof Node.If one) {
      return condition(one, scope, out);
    } else if (node instanceof Node.Switch one) {
      return choice(one, scope, out);
    } else if (node instanceof Node.Try one) {
      return attempt(one, scope, out);
    } else if (node instanceof Node.Trap one) {
      arm(one.body(), scope.behind(new Arm(reading.transcript().fork(), 0)), out);
    } else if (node instanceof Node.Either one) {
      either(one, scope, out);
    }
    return Ending.GOING;
  }

  /** One way of a fork, from its start; nothing of it lasts. */
  private Way arm(Node.Block block, Scope scope, List<Value> out) {
    reading.environment().fork();
    walk.run(block, scope, out);
    return reading.environment().back();
  }

  /** Ways of one fork that were walked. */
  private final class Ways {
    private final int fork = reading.transcript().fork();
    private final List<Way> going = new ArrayList<>();
    private Ending ended = Ending.GOING;
    private int arms;

    Ending walk(Node.Block block, Scope scope, List<Value> out, boolean choice) {
      reading.environment().fork();
      Ending ending = walk.run(block, scope.behind(new Arm(fork, arms++)), out);
      Way way = reading.environment().back();
      if (choice && (ending == Ending.BREAKS || ending == Ending.CONTINUES)) {
        ending = Ending.GOING;
      }
      if (ending == Ending.GOING) {
        going.add(way);
      } else {
        ended = ended == Ending.GOING || ended == ending ? ending : Ending.RETURNS;
      }
      return ending;
    }

    /** Where they meet. */
    Ending meet(boolean straight) {
      if (going.isEmpty() && !straight) {
        return ended;
      }
      reading.environment().meet(going, straight);
      return Ending.GOING;
    }
  }

  private Ending condition(Node.If node, Scope scope, List<Value> out) {
    Ways ways = new Ways();
    Test last = null;
    for (Clause clause : node.clauses()) {
      Place at = scope.ground().place(clause.condition());
      last = Values.test(walk.value(clause.condition(), scope), at);
      if (last.result()) {
        reading.transcript().tests(at);
      }
      Ending ending = ways.walk(clause.block(), scope, out, false);
      leaves(ending, last);
    }
    if (node.otherwise() != null) {
      Ending ending = ways.walk(node.otherwise(), scope, out, false);
      leaves(ending, last == null ? null : last.not());
    }
    return ways.meet(node.otherwise() == null);
  }

  private void leaves(Ending ending, @org.jspecify.annotations.Nullable Test test) {
    if (test != null && (ending == Ending.BREAKS || ending == Ending.RETURNS)) {
      loops.leaves(test);
    }
  }

  private Ending choice(Node.Switch node, Scope scope, List<Value> out) {
    Value value = walk.value(node.value(), scope);
    Ways ways = new Ways();
    boolean usual = false;
    for (Case each : node.cases()) {
      Place at = scope.ground().place(each.block());
      Value pattern =
          each.pattern() == null ? null : reading.evaluation().of(each.pattern(), scope);
      usual |= pattern == null;
      reading.environment().set("_", value);
      Ending ending = ways.walk(each.block(), scope, out, true);
      if (value instanceof Member member && pattern != null) {
        List<String> texts = Values.known(pattern).map(List::of).orElse(List.of());
        Filter filter = new Filter(member.name(), texts, false, false);
        leaves(ending, Test.of(member.of(), texts.isEmpty() ? List.of() : List.of(filter), at));
      }
    }
    return ways.meet(!usual);
  }

  private Ending attempt(Node.Try node, Scope scope, List<Value> out) {
    Ending ending = walk.run(node.body(), scope, out);
    int fork = reading.transcript().fork();
    List<Way> ways = new ArrayList<>();
    boolean caughtAndOn = false;
    for (int i = 0; i < node.catches().size(); i++) {
      reading.environment().fork();
      Ending caught = walk.run(node.catches().get(i), scope.behind(new Arm(fork, i)), out);
      Way way = reading.environment().back();
      caughtAndOn |= caught == Ending.GOING;
      if (caught == Ending.GOING && ending == Ending.GOING) {
        ways.add(way);
      }
    }
    reading.environment().meet(ways, true);
    boolean goesOn = caughtAndOn && ending == Ending.RETURNS;
    if (node.last() != null) {
      Ending last = walk.run(node.last(), scope, out);
      return last == Ending.GOING ? goesOn ? last : ending : last;
    }
    return goesOn ? Ending.GOING : ending;
  }

  /** What stands behind {@code &&} and {@code ||}. */
  private void either(Node.Either node, Scope scope, List<Value> out) {
    for (int i = 0; i < node.statements().size(); i++) {
      Statement each = node.statements().get(i);
      if (i == 0) {
        out.add(walk.value(each, scope));
      } else {
        Place at = scope.ground().place(each);
        reading.transcript().tests(at);
        Node.Block alone = new Node.Block(List.of(each), each.from(), each.to());
        reading
            .environment()
            .meet(
                List.of(arm(alone, scope.behind(new Arm(reading.transcript().fork(), 0)), out)),
                true);
      }
    }
  }
}
