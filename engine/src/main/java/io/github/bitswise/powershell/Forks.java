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
    private final List<Value> given = new ArrayList<>();
    private final List<Value> out;
    private final Place at;
    private Ending ended = Ending.GOING;
    private int arms;

    Ways(List<Value> out, Place at) {
      this.out = out;
      this.at = at;
    }

    Ending walk(Node.Block block, Scope scope, boolean choice) {
      reading.environment().fork();
      List<Value> own = new ArrayList<>();
      Ending ending = walk.run(block, scope.behind(new Arm(fork, arms++)), own);
      if (ending == Ending.RETURNS) {
        own.addAll(0, out);
        walk.returns(Values.of(own, at));
      } else if (ending != Ending.THROWS) {
        given.add(Values.of(own, at));
      }
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

    /** What is given out on one of the ways. */
    private void gives(boolean straight) {
      Value one = Given.ways(given, new Value.Nothing(at));
      if (!(one instanceof Value.Nothing)) {
        out.add(straight ? new Value.Perhaps(one) : one);
      }
    }

    /** Where they meet. */
    Ending meet(boolean straight) {
      gives(straight);
      if (going.isEmpty() && !straight) {
        return ended;
      }
      reading.environment().meet(going, straight);
      return Ending.GOING;
    }
  }

  private Ending condition(Node.If node, Scope scope, List<Value> out) {
    Ways ways = new Ways(out, scope.ground().place(node));
    Test last = null;
    for (Clause clause : node.clauses()) {
      Place at = scope.ground().place(clause.condition());
      last = Values.test(walk.value(clause.condition(), scope), at);
      if (last.result()) {
        reading.transcript().tests(at);
      }
      Ending ending = ways.walk(clause.block(), scope, false);
      leaves(ending, last);
    }
    if (node.otherwise() != null) {
      Ending ending = ways.walk(node.otherwise(), scope, false);
      leaves(ending, last == null ? null : last.not());
    }
    return ways.meet(node.otherwise() == null);
  }

  private void leaves(Ending ending, @org.jspecify.annotations.Nullable Test test) {
    if (test != null && (ending == Ending.BREAKS || ending.away())) {
      loops.leaves(test);
    }
  }

  private Ending choice(Node.Switch node, Scope scope, List<Value> out) {
    Value value = walk.value(node.value(), scope);
    Ways ways = new Ways(out, scope.ground().place(node));
    boolean usual = false;
    for (Case each : node.cases()) {
      Place at = scope.ground().place(each.block());
      Value pattern =
          each.pattern() == null ? null : reading.evaluation().of(each.pattern(), scope);
      usual |= pattern == null;
      reading.environment().set("_", value);
      Ending ending = ways.walk(each.block(), scope, true);
      if (value instanceof Member member && pattern != null) {
        List<String> texts = Values.known(pattern).map(List::of).orElse(List.of());
        Filter filter = new Filter(member.name(), texts, false, false);
        leaves(ending, Test.of(member.of(), texts.isEmpty() ? List.of() : List.of(filter), at));
      } else if (Values.printed(value) && pattern != null) {
        List<String> texts = Values.known(pattern).map(List::of).orElse(List.of());
        List<Filter> filters =
            texts.isEmpty() ? List.of() : List.of(new Filter("state", texts, false, false));
        leaves(ending, new Test(List.of(), filters, false, false, at));
      }
    }
    return ways.meet(!usual);
  }

  private Ending attempt(Node.Try node, Scope scope, List<Value> out) {
    Place at = scope.ground().place(node);
    List<Value> tried = new ArrayList<>();
    Ending ending = walk.run(node.body(), scope, tried);
    List<Value> instead = new ArrayList<>();
    int fork = reading.transcript().fork();
    List<Way> ways = new ArrayList<>();
    boolean caughtAndOn = false;
    for (int i = 0; i < node.catches().size(); i++) {
      reading.environment().fork();
      List<Value> own = new ArrayList<>();
      Ending caught = walk.run(node.catches().get(i), scope.behind(new Arm(fork, i)), own);
      if (caught != Ending.THROWS) {
        instead.addAll(own);
      }
      Way way = reading.environment().back();
      caughtAndOn |= caught == Ending.GOING;
      if (caught == Ending.GOING && ending == Ending.GOING) {
        ways.add(way);
      }
    }
    reading.environment().meet(ways, true);
    Value given = Given.tried(Values.of(tried, at), Values.of(instead, at));
    boolean goesOn = caughtAndOn && ending.away();
    if (goesOn && ending == Ending.RETURNS) {
      walk.returns(given);
    } else if (!(given instanceof Value.Nothing)) {
      out.add(given);
    }
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
