package io.github.bitswise.batch;

import io.github.bitswise.batch.Path.Ending;
import io.github.bitswise.batch.Statement.Both;
import io.github.bitswise.batch.Statement.Either;
import io.github.bitswise.batch.Statement.For;
import io.github.bitswise.batch.Statement.If;
import io.github.bitswise.batch.Statement.Pipe;
import io.github.bitswise.batch.Statement.Sequence;
import io.github.bitswise.batch.Statement.Simple;
import io.github.bitswise.batch.Statement.Span;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Command;
import java.util.ArrayList;
import java.util.List;

/** How the shell gets from command to command: sequences, forks, chains, pipes, loops. */
final class Flow {
  private static final int DEEPEST = 300;

  private final Reading reading;
  private final Shell shell;
  private int depth;

  Flow(Reading reading, Shell shell) {
    this.reading = reading;
    this.shell = shell;
  }

  void run(Statement statement, Path path, Scope scope) {
    if (depth >= DEEPEST) {
      shell.tooDeep(scope);
      return;
    }
    depth++;
    reading.budget().step();
    if (statement instanceof Simple simple) {
      Cells line = expand(simple.text(), path, scope);
      shell.command(line, path, scope);
    } else if (statement instanceof Sequence sequence) {
      for (Statement one : sequence.statements()) {
        if (path.going()) {
          run(one, path, scope);
        }
      }
    } else if (statement instanceof Pipe pipe) {
      pipe(pipe, path, scope);
    } else if (statement instanceof Either || statement instanceof Both) {
      chain(statement, path, scope);
    } else if (statement instanceof If branch) {
      branch(branch, path, scope);
    } else if (statement instanceof For loop) {
      loop(loop, path, scope);
    }
    depth--;
  }

  private Cells expand(Cells cells, Path path, Scope scope) {
    return reading
        .expansion()
        .delayed(reading.expansion().loop(cells, scope.variables()), path.environment);
  }

  private void branch(If branch, Path path, Scope scope) {
    Condition condition = branch.condition();
    if (condition.kind() == Condition.Kind.ERRORLEVEL) {
      reading.transcript().tests(condition.from(), condition.to());
    } else if (condition.kind() == Condition.Kind.COMPARES) {
      compares(expand(condition.left(), path, scope));
      compares(expand(condition.right(), path, scope));
    }
    int fork = reading.transcript().fork();
    Path other = path.copy();
    run(branch.then(), path, scope.behind(new Arm(fork, 0)));
    if (branch.otherwise() != null) {
      run(branch.otherwise(), other, scope.behind(new Arm(fork, 1)));
    }
    path.meet(other);
  }

  private void compares(Cells side) {
    if (side.isEmpty()) {
      return;
    }
    if (side.hasResult()) {
      reading.transcript().tests(side.begins(), side.ends());
    }
    reading.transcript().compares(side);
  }

  /**
   * How a command of a chain may have gone.
   *
   * @param done the way on if it succeeded
   * @param failed the way on if not
   * @param fork the fork between the two; -1: there is none yet
   */
  private record Outcome(Path done, Path failed, int fork) {}

  private void chain(Statement statement, Path path, Scope scope) {
    List<Statement> ways = statement instanceof Either either ? either.ways() : List.of(statement);
    Outcome outcome = steps(ways.get(0), path.copy(), scope);
    Path done = outcome.done();
    Path failed = outcome.failed();
    Scope inner = scope;
    for (int i = 1; i < ways.size() && failed.going(); i++) {
      Span operator = ((Either) statement).operators().get(i - 1);
      reading.transcript().tests(operator.from(), operator.to());
      int fork = outcome.fork() < 0 ? reading.transcript().fork() : outcome.fork();
      inner = inner.behind(new Arm(fork, 1));
      outcome = steps(ways.get(i), failed, inner);
      done.meet(outcome.done());
      failed = outcome.failed();
    }
    done.meet(failed);
    path.become(done);
  }

  /** Commands of which each is run if the one before succeeds. */
  private Outcome steps(Statement statement, Path path, Scope scope) {
    if (!(statement instanceof Both both)) {
      run(statement, path, scope);
      Path failed = path.copy();
      failed.ending = path.ending;
      failed.target = path.target;
      failed.jump = path.jump;
      return new Outcome(path, failed, -1);
    }
    run(both.steps().get(0), path, scope);
    int first = -1;
    Path failed = new Path();
    failed.ending = Ending.GONE;
    Scope inner = scope;
    for (int i = 1; i < both.steps().size() && path.going(); i++) {
      Span operator = both.operators().get(i - 1);
      reading.transcript().tests(operator.from(), operator.to());
      int fork = reading.transcript().fork();
      first = first < 0 ? fork : first;
      failed.meet(path.copy());
      inner = inner.behind(new Arm(fork, 0));
      run(both.steps().get(i), path, inner);
    }
    if (path.going()) {
      failed.meet(path.copy());
    } else if (first < 0) {
      failed.become(path);
    }
    return new Outcome(path, failed, first);
  }

  /** Each stage has a shell of its own, so nothing that one sets is left afterwards. */
  private void pipe(Pipe pipe, Path path, Scope scope) {
    List<Command> piped = new ArrayList<>();
    List<Statement> others = new ArrayList<>();
    for (Statement stage : pipe.stages().subList(1, pipe.stages().size())) {
      if (stage instanceof Simple simple) {
        Cells line = expand(simple.text(), path, scope);
        List<Argument> words = Shell.words(line, Names.end(line));
        if (!words.isEmpty()) {
          piped.add(reading.transcript().command(words, scope));
        }
      } else {
        others.add(stage);
      }
    }
    run(pipe.stages().get(0), path.copy(), scope.pipedTo(List.copyOf(piped)));
    for (Statement stage : others) {
      run(stage, path.copy(), scope.pipedTo(scope.piped()));
    }
  }

  private void loop(For loop, Path path, Scope scope) {
    Cells set = expand(loop.set(), path, scope);
    if (loop.kind() == For.Kind.TEXT) {
      once(loop, path, scope, read(loop, set, path, scope));
      return;
    }
    List<Value> rounds = Loops.rounds(loop, set);
    if (rounds == null || (reading.budget().tight() && rounds.size() > 1)) {
      once(loop, path, scope, bound(loop, 0, Value.ANYTHING, scope));
      return;
    }
    for (Value round : rounds) {
      if (round == Value.ANYTHING) {
        once(loop, path, scope, bound(loop, 0, round, scope));
      } else {
        run(loop.body(), path, scope.with(bound(loop, 0, round, scope), false));
      }
      if (!path.going() || reading.budget().tight()) {
        return;
      }
    }
  }

  /** A body that is run nobody knows how often. */
  private void once(For loop, Path path, Scope scope, LoopVariables variables) {
    Path before = path.copy();
    run(loop.body(), path, scope.with(variables, true));
    if (!path.going()) {
      path.become(before);
    }
  }

  private static LoopVariables bound(For loop, int index, Value value, Scope scope) {
    return new LoopVariables((char) (loop.variable() + index), value, scope.variables());
  }

  /** What {@code for /f} reads; a command that it runs is run here. */
  private LoopVariables read(For loop, Cells set, Path path, Scope scope) {
    Loops.Text read = Loops.text(loop, set);
    Value value = Value.ANYTHING;
    if (read.command() != null) {
      int before = reading.transcript().size();
      Scope inner = scope.pipedTo(List.of());
      shell.nested(Launch.shell(read.command()), path, inner);
      Command source = reading.transcript().source(before);
      if (source != null) {
        value = reading.transcript().output(source);
      }
    } else if (read.line() != null && Loops.whole(loop)) {
      value = Value.of(read.line());
    }
    LoopVariables variables = bound(loop, 0, value, scope);
    for (int i = 1; i < Loops.variables(loop); i++) {
      variables = new LoopVariables((char) (loop.variable() + i), value, variables);
    }
    return variables;
  }
}
