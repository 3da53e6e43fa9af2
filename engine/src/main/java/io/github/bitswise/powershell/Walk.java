package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Node.Access;
import io.github.bitswise.powershell.Node.Assign;
import io.github.bitswise.powershell.Node.Cast;
import io.github.bitswise.powershell.Node.Expression;
import io.github.bitswise.powershell.Node.Jump;
import io.github.bitswise.powershell.Node.Statement;
import io.github.bitswise.powershell.Node.Variable;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.source.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through statements as PowerShell would. */
final class Walk {
  private static final int MOST_VALUES = 256;

  private final Reading reading;
  private final Forks forks;
  private final Deque<List<Value>> returned = new ArrayDeque<>();
  private int unknownRounds;

  /** How it goes on after a statement. */
  enum Ending {
    GOING,
    BREAKS,
    CONTINUES,
    RETURNS,
    THROWS;

    /** Whether nothing more of the function is run. */
    boolean away() {
      return this == RETURNS || this == THROWS;
    }
  }

  Walk(Reading reading) {
    this.reading = reading;
    forks = new Forks(reading, this);
  }

  /** All statements of a block; what they give out is collected. */
  Ending run(Node.Block block, Scope scope, List<Value> out) {
    for (Statement each : block.statements()) {
      if (each instanceof Node.Function function) {
        reading.functions().define(function, scope.ground());
      } else if (each instanceof Node.Type type) {
        reading.classes().define(type, scope.ground());
      }
    }
    for (Statement each : block.statements()) {
      Ending ending = run(each, scope, out);
      if (ending != Ending.GOING) {
        return ending;
      }
    }
    return Ending.GOING;
  }

  /** The code of a function or block; what it gives, whichever way it ends. */
  Value called(Node.Block block, Scope scope, Place at) {
    List<Value> out = new ArrayList<>();
    returned.push(new ArrayList<>());
    run(block, scope, out);
    return Given.ways(returned.pop(), Values.of(out, at));
  }

  /** Some way through the function that is run ends here and gives this. */
  void returns(Value value) {
    List<Value> ways = returned.peek();
    if (ways != null && ways.size() < MOST_VALUES) {
      ways.add(value);
    }
  }

  /** The body of a loop of which nobody knows how often it is run. */
  Ending rounds(Node.Block block, Scope scope, List<Value> out) {
    unknownRounds++;
    try {
      return run(block, scope, out);
    } finally {
      unknownRounds--;
    }
  }

  private Ending run(Statement node, Scope scope, List<Value> out) {
    if (reading.budget().spent()) {
      reading
          .notes()
          .skip("the script is too long to be followed to its end", scope.ground().place(node));
      return Ending.RETURNS;
    }
    reading.budget().step();
    if (node instanceof Node.Block block) {
      return run(block, scope, out);
    } else if (node instanceof Node.Named named) {
      return run(named.body(), scope, out);
    } else if (node instanceof Jump jump) {
      return jump(jump, scope, out);
    } else if (node instanceof Node.If
        || node instanceof Node.Switch
        || node instanceof Node.Try
        || node instanceof Node.Trap
        || node instanceof Node.Either) {
      return forks.run(node, scope, out);
    } else if (node instanceof Node.Loop loop) {
      return forks.loops().run(loop, scope, out);
    } else if (node instanceof Node.ForEach each) {
      return forks.loops().run(each, scope, out);
    }
    Value value = value(node, scope);
    boolean silent =
        node instanceof Assign
            || node instanceof Node.Function
            || value instanceof Nothing
            || node instanceof Node.Value only && only.expression() instanceof Node.Unary;
    if (!silent && out.size() < MOST_VALUES) {
      out.add(value);
    }
    return Ending.GOING;
  }

  private Ending jump(Jump jump, Scope scope, List<Value> out) {
    if (jump.value() != null) {
      Value value = value(jump.value(), scope);
      if (jump.kind().equals("return") && !(value instanceof Nothing) && out.size() < MOST_VALUES) {
        out.add(value);
      }
    }
    return switch (jump.kind()) {
      case "break" -> Ending.BREAKS;
      case "continue" -> Ending.CONTINUES;
      case "return" -> Ending.RETURNS;
      default -> Ending.THROWS;
    };
  }

  /** What a statement gives. */
  Value value(Statement node, Scope scope) {
    Place at = scope.ground().place(node);
    if (node instanceof Node.Value only) {
      return reading.evaluation().of(only.expression(), scope);
    } else if (node instanceof Node.Command command) {
      return reading.calls().run(command, null, scope);
    } else if (node instanceof Node.Pipeline pipeline) {
      return pipeline(pipeline, scope);
    } else if (node instanceof Assign assign) {
      return assigned(assign, scope);
    } else if (node instanceof Node.Function function) {
      reading.functions().define(function, scope.ground());
      if (function.kind().equals("configuration")) {
        reading.calls().configuration(function, scope);
      }
      return new Nothing(at);
    } else if (node instanceof Node.Type) {
      return new Nothing(at);
    } else if (node instanceof Node.Unread) {
      return Values.unknown(scope.ground().written(node), at);
    }
    List<Value> out = new ArrayList<>();
    run(node, scope, out);
    return Values.of(out, at);
  }

  private Value pipeline(Node.Pipeline pipeline, Scope scope) {
    Value value = value(pipeline.stages().get(0), scope);
    for (Statement stage : pipeline.stages().subList(1, pipeline.stages().size())) {
      value =
          stage instanceof Node.Command command
              ? reading.calls().run(command, value, scope)
              : value(stage, scope);
    }
    return value;
  }

  private Value assigned(Assign node, Scope scope) {
    Place at = scope.ground().place(node);
    Value value = value(node.value(), scope);
    Value stored = value;
    if (!node.operator().equals("=")) {
      Value before = reading.evaluation().of(bare(node.target()), scope);
      stored = changed(node.operator(), before, value, at, scope.ground().written(node.target()));
    } else if (unknownRounds > 0 && counts(node, scope)) {
      stored = Values.unknown("", at);
    }
    assign(node.target(), stored, scope);
    return value;
  }

  private Value changed(String operator, Value before, Value value, Place at, String written) {
    if (operator.equals("??=")) {
      return before instanceof Nothing ? value : before;
    }
    boolean text =
        before instanceof Value.Text || before instanceof Nothing && value instanceof Value.Text;
    if (unknownRounds > 0 && text) {
      return Values.unknown("", at);
    }
    return operator.equals("+=")
        ? new Operators(reading).binary("+", before, value, at, written)
        : Values.unknown("", at);
  }

  /** Whether a variable is set to something that it is a part of itself. */
  private static boolean counts(Assign node, Scope scope) {
    return node.target() instanceof Variable target
        && node.value() instanceof Node.Value only
        && only.expression() instanceof Node.Chain chain
        && chain.operands().stream()
            .anyMatch(
                each ->
                    each instanceof Variable other && other.name().equalsIgnoreCase(target.name()))
        && !scope.ground().text().isEmpty();
  }

  private static Expression bare(Expression target) {
    return target instanceof Cast cast ? bare(cast.operand()) : target;
  }

  /** Stores a value where the target of an assignment says. */
  void assign(Expression target, Value value, Scope scope) {
    if (target instanceof Variable variable) {
      reading.environment().set(variable.name(), value);
    } else if (target instanceof Cast cast) {
      Place at = scope.ground().place(target);
      String written = scope.ground().written(target);
      assign(cast.operand(), new Operators(reading).cast(cast.type(), value, at, written), scope);
    } else if (target instanceof Node.Items items) {
      List<Value> values = Values.each(value);
      for (int i = 0; i < items.values().size(); i++) {
        Value each =
            Values.counted(value) && i < values.size()
                ? values.get(i)
                : Values.unknown("", value.at());
        assign(items.values().get(i), each, scope);
      }
    } else if (target instanceof Access access && access.base() instanceof Node.TypeName) {
      Place at = scope.ground().place(target);
      reading.transcript().sets(scope.ground().written(target), at);
    } else if (target instanceof Access access && access.steps().size() == 1) {
      entry(access, value, scope);
    }
  }

  /** {@code $params['x'] = } or {@code $params.x = }. */
  private void entry(Access access, Value value, Scope scope) {
    if (!(access.base() instanceof Variable variable)) {
      return;
    }
    Value holder = reading.environment().get(variable.name());
    Node.Step step = access.steps().get(0);
    Expression key =
        step.name() != null
            ? step.name()
            : step.arguments() == null ? null : step.arguments().get(0);
    if (key == null || !(holder instanceof Table table)) {
      return;
    }
    reading.budget().copy(table.entries().size());
    Optional<String> name = Values.known(reading.evaluation().of(key, scope));
    reading
        .environment()
        .set(
            variable.name(),
            name.map(each -> Values.with(table, each, value))
                .orElseGet(() -> new Table(table.type(), table.entries(), false, table.at())));
  }
}
