package io.github.bitswise.batch;

import io.github.bitswise.batch.Frame.Jump;
import io.github.bitswise.batch.Frame.Route;
import io.github.bitswise.batch.Frame.Visit;
import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.batch.Path.Ending;
import io.github.bitswise.batch.Statement.Both;
import io.github.bitswise.batch.Statement.Either;
import io.github.bitswise.batch.Statement.For;
import io.github.bitswise.batch.Statement.If;
import io.github.bitswise.batch.Statement.Pipe;
import io.github.bitswise.batch.Statement.Sequence;
import io.github.bitswise.batch.Statement.Simple;
import io.github.bitswise.batch.Statement.Span;
import io.github.bitswise.script.Action;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes through a script as the shell would: the straight way from the top, both ways of each fork,
 * and what only a fork leads to after that.
 */
final class Walk {
  private static final int DEEPEST_CALL = 24;
  private static final int DEEPEST = 300;
  private static final int MOST_CALLS_OF_CALLS = 8;
  private static final int MOST_MEETINGS = 8;
  private static final int MOST_REMEMBERED = 256;

  private final String text;
  private final Notes notes;
  private final Budget budget;
  private final Expansion expansion;
  private final Transcript transcript;
  private final Launches launches;
  private final Labels labels;
  private final Jumps jumps;
  private int depth;

  private Walk(SourceText source, Positions positions, String text) {
    this.text = text;
    notes = new Notes(source, positions);
    budget = new Budget(text.length());
    expansion = new Expansion(budget);
    transcript = new Transcript(positions);
    launches = new Launches(positions);
    labels = new Labels(text);
    jumps = new Jumps(labels, new Survey(text, budget, notes));
  }

  /** Goes through a whole script. */
  static Script through(SourceText source) {
    return new Walk(source, new Positions(source), source.text()).script();
  }

  /** Goes through a command line that a program starts another with. */
  static List<Action> through(Word line, SourceText source, Positions positions) {
    Walk walk = new Walk(source, positions, "");
    Cells cells = Cells.of(line, source.text());
    walk.nested(Launch.program(cells), new Path(), Scope.outermost());
    return walk.transcript.actions();
  }

  private Script script() {
    Frame frame = new Frame(null, null);
    walk(frame, 0, new Path(), Scope.outermost().in(frame));
    return new Script(transcript.actions(), notes.comments(), notes.skipped());
  }

  /** All ways through the script, or through a subroutine. */
  private void walk(Frame frame, int from, Path path, Scope scope) {
    walkRoute(frame, from, path, scope);
    walkRemembered(frame, scope, label -> true);
  }

  private void walkRemembered(Frame frame, Scope scope, Predicate<Label> kind) {
    for (List<Jump> next = frame.next(kind); !next.isEmpty(); next = frame.next(kind)) {
      Jump first = next.get(0);
      Path joined = first.path();
      next.forEach(jump -> joined.join(jump.path()));
      frame.route = new Route(first.route(), first.at());
      walkRoute(frame, first.target().line(), joined, scope.on(first.way()));
    }
  }

  /**
   * What may be walked instead of what is jumped over, and comes to the same label, comes first.
   */
  private void walkBeside(Frame frame, Label target, Scope scope) {
    int from = frame.position;
    Route route = frame.route;
    if (frame.meetings.size() < MOST_MEETINGS && frame.remembered() < MOST_REMEMBERED) {
      frame.meetings.push(target);
      walkRemembered(
          frame,
          scope,
          label ->
              label.line() >= from && label.line() < target.line() && jumps.leads(label, target));
      frame.meetings.pop();
    }
    frame.route = route;
  }

  private void walkRoute(Frame frame, int from, Path path, Scope scope) {
    int start = from;
    Span jump = new Span(from, from);
    while (true) {
      Lines lines =
          Lines.ofFile(
              text,
              start,
              budget,
              line -> expansion.percent(line, path.environment, path.arguments));
      Parser parser = new Parser(lines, notes);
      while (path.going()) {
        Statement statement = parser.next();
        frame.position = lines.offset();
        if (statement == null) {
          if (budget.spent()) {
            notes.skip("the script is too long to be followed to its end", start, lines.offset());
          }
          path.ending = Ending.RETURNS;
        } else if (statement instanceof Statement.Label label) {
          arrive(frame, label.from(), path, scope, jump);
        } else {
          run(statement, path, scope);
        }
      }
      Label target = path.target;
      if (path.ending == Ending.RETURNS) {
        frame.returns(path);
      }
      if (path.ending != Ending.JUMPS || target == null) {
        return;
      }
      walkBeside(frame, target, scope);
      path.ending = Ending.GOING;
      start = target.line();
      jump = path.jump;
    }
  }

  /** The way comes to a label by itself. */
  private void arrive(Frame frame, int colon, Path path, Scope scope, Span jump) {
    Label label = labels.at(colon);
    if (label == null) {
      return;
    }
    Visit visit = frame.visit(label);
    if (frame.meetings.contains(label)) {
      frame.remember(label, path, scope.way());
      path.ending = Ending.GONE;
    } else if (visit == null) {
      frame.pass(label, path, transcript.literals());
    } else {
      loop(frame, visit, label, scope, jump);
      path.ending = Ending.GONE;
    }
  }

  /** Takes note that the way leads back to a label, if it does. */
  private void loop(Frame frame, Visit visit, Label label, Scope scope, Span jump) {
    if (frame.behind(visit)) {
      int from = Math.min(label.colon(), jump.from());
      int to = Math.max(label.colon(), jump.to());
      transcript.loops(from, to, visit.literals(), scope.way(), jump.from(), jump.to());
    }
  }

  private void run(Statement statement, Path path, Scope scope) {
    if (depth >= DEEPEST) {
      return;
    }
    depth++;
    budget.step();
    if (statement instanceof Simple simple) {
      Cells line = expand(simple.text(), path, scope);
      command(line, path, scope);
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
    return expansion.delayed(expansion.loop(cells, scope.variables()), path.environment);
  }

  private void branch(If branch, Path path, Scope scope) {
    Condition condition = branch.condition();
    if (condition.kind() == Condition.Kind.ERRORLEVEL) {
      transcript.tests(condition.from(), condition.to());
    } else if (condition.kind() == Condition.Kind.COMPARES) {
      compares(expand(condition.left(), path, scope));
      compares(expand(condition.right(), path, scope));
    }
    int fork = transcript.fork();
    Path other = path.copy();
    run(branch.then(), path, scope.behind(new Arm(fork, 0)));
    if (branch.otherwise() != null) {
      run(branch.otherwise(), other, scope.behind(new Arm(fork, 1)));
    }
    meet(path, other);
  }

  private void compares(Cells side) {
    if (side.isEmpty()) {
      return;
    }
    if (hasResult(side)) {
      transcript.tests(side.begins(), side.ends());
    }
    transcript.compares(side);
  }

  private static boolean hasResult(Cells cells) {
    return cells.parts().stream().anyMatch(part -> part.unknown().result());
  }

  /** Two ways meet, of which either may have ended. */
  private static void meet(Path path, Path other) {
    if (!path.going()) {
      path.become(other);
    } else if (other.going()) {
      path.join(other);
    }
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
      transcript.tests(operator.from(), operator.to());
      int fork = outcome.fork() < 0 ? transcript.fork() : outcome.fork();
      inner = inner.behind(new Arm(fork, 1));
      outcome = steps(ways.get(i), failed, inner);
      meet(done, outcome.done());
      failed = outcome.failed();
    }
    meet(done, failed);
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
      transcript.tests(operator.from(), operator.to());
      int fork = transcript.fork();
      first = first < 0 ? fork : first;
      meet(failed, path.copy());
      inner = inner.behind(new Arm(fork, 0));
      run(both.steps().get(i), path, inner);
    }
    if (path.going()) {
      meet(failed, path.copy());
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
        List<Argument> words = words(line, Names.end(line));
        if (!words.isEmpty()) {
          piped.add(transcript.command(words, scope));
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
    if (rounds == null || (budget.tight() && rounds.size() > 1)) {
      once(loop, path, scope, bound(loop, 0, Value.ANYTHING, scope));
      return;
    }
    for (Value round : rounds) {
      if (round == Value.ANYTHING) {
        once(loop, path, scope, bound(loop, 0, round, scope));
      } else {
        run(loop.body(), path, scope.with(bound(loop, 0, round, scope), false));
      }
      if (!path.going() || budget.tight()) {
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
      int before = transcript.size();
      Scope inner = scope.pipedTo(List.of());
      nested(Launch.shell(read.command()), path, inner);
      Command source = transcript.source(before);
      if (source != null) {
        value = Value.unknown(Unknown.output("?", source, outputs(read.command())));
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

  private static int outputs(Cells line) {
    return line.parts().stream().mapToInt(part -> part.unknown().outputs()).max().orElse(0);
  }

  /** A command with all its variables in place. */
  private void command(Cells written, Path path, Scope scope) {
    Cells line = started(written);
    int end = Names.end(line);
    String name = line.slice(0, end).keyword();
    for (int i = 0; name.equals("call"); i++) {
      line = started(line.slice(end, line.length()));
      if (i == MOST_CALLS_OF_CALLS || line.isEmpty()) {
        return;
      }
      line =
          expansion.percent(
              line.reopened(), path.environment, scope.frame() == null ? null : path.arguments);
      if (!line.isEmpty() && line.plain(0) == ':') {
        call(line, path, scope);
        return;
      }
      end = Names.end(line);
      name = line.slice(0, end).keyword();
    }
    if (end == 0) {
      return;
    }
    Cells arguments = line.slice(end, line.length());
    switch (name) {
      case "goto" -> jump(line, arguments, path, scope);
      case "exit" -> exit(arguments, path, scope);
      case "shift" -> path.arguments = path.arguments.shifted(shiftFrom(arguments));
      case "setlocal" -> path.save();
      case "endlocal" -> path.restore();
      case "set" -> {
        start(line, end, path, scope);
        path.environment = Settings.after(path.environment, arguments);
      }
      default -> start(line, end, path, scope);
    }
  }

  private static Cells started(Cells line) {
    int from = 0;
    while (from < line.length() && (Signs.delimiter(line.plain(from)) || line.plain(from) == '@')) {
      from++;
    }
    return line.slice(from, line.length());
  }

  private static int shiftFrom(Cells arguments) {
    Cells option = arguments.trimmed();
    boolean given = option.length() > 1 && option.plain(0) == '/' && Signs.digit(option.plain(1));
    return given ? option.plain(1) - '0' : 0;
  }

  private static List<Argument> words(Cells line, int end) {
    List<Argument> words = new ArrayList<>(CommandLine.program(line.slice(0, end)));
    if (!words.isEmpty()) {
      words.addAll(CommandLine.arguments(line, end));
    }
    return words;
  }

  private void start(Cells line, int end, Path path, Scope scope) {
    start(words(line, end), line, end, path, scope);
  }

  private void start(List<Argument> words, Cells line, int end, Path path, Scope scope) {
    if (words.isEmpty()) {
      return;
    }
    transcript.run(transcript.command(words, scope));
    Launch launch = launches.of(words, line, end);
    if (launch != null) {
      nested(launch, path, scope);
    }
  }

  /** A command line that a command is given. */
  private void nested(Launch launch, Path path, Scope scope) {
    Cells line = launch.line().trimmed();
    if (line.isEmpty()) {
      return;
    }
    if (line.length() > Budget.LONGEST_LINE) {
      notes.skip("this command line is too long", line.begins(), line.ends());
      return;
    }
    if (scope.depth() >= DEEPEST_CALL) {
      notes.skip("command lines are nested too deep here", line.begins(), line.ends());
      return;
    }
    Scope inner = scope.nested(launch.runAs(), launch.elevated());
    Path own = launch.elsewhere() ? new Path() : path.copy();
    if (launch.shell()) {
      Lines lines = Lines.of(line.reopened(), one -> expansion.percent(one, own.environment, null));
      Parser parser = new Parser(lines, notes);
      for (Statement one = parser.next(); one != null && own.going(); one = parser.next()) {
        run(one, own, inner);
      }
    } else {
      Cells seen = launch.elsewhere() ? expansion.percent(line, own.environment, null) : line;
      List<Argument> words = CommandLine.program(seen);
      int end = words.size() > 1 ? words.get(1).first() : seen.length();
      start(words, seen, end, own, inner);
    }
  }

  private void exit(Cells arguments, Path path, Scope scope) {
    if (hasResult(arguments)) {
      for (Argument word : CommandLine.arguments(arguments, 0)) {
        if (hasResult(word.cells())) {
          transcript.tests(word.from(), word.to());
        }
      }
    }
    Cells option = arguments.trimmed();
    boolean returns = option.length() > 1 && option.slice(0, 2).keyword().equals("/b");
    if (returns) {
      returns(path, scope);
    } else {
      path.ending = Ending.GONE;
    }
  }

  private static void returns(Path path, Scope scope) {
    if (scope.frame() != null && scope.maybe()) {
      scope.frame().returns(path);
    }
    path.ending = scope.frame() == null || scope.maybe() ? Ending.GONE : Ending.RETURNS;
  }

  private void jump(Cells line, Cells arguments, Path path, Scope scope) {
    Frame frame = scope.frame();
    Cells name = Jumps.name(arguments);
    if (frame == null || name.isEmpty()) {
      return;
    }
    if (name.keyword().equals("eof") && arguments.indexOf(':', 0) >= 0) {
      returns(path, scope);
      return;
    }
    List<Label> targets = jumps.targets(name, frame.position);
    Span jump = new Span(line.begins(), name.ends());
    if (targets.isEmpty()) {
      notes.skip("there is no label `" + name.text() + "`", jump.from(), jump.to());
      path.ending = Ending.GONE;
    } else if (name.known()) {
      jump(targets.get(0), jump, path, scope);
    } else {
      int fork = transcript.fork();
      for (int i = 0; i < targets.size(); i++) {
        Path copy = path.copy();
        jump(targets.get(i), jump, copy, scope.behind(new Arm(fork, i)));
      }
      path.ending = Ending.GONE;
    }
  }

  private void jump(Label target, Span jump, Path path, Scope scope) {
    Frame frame = scope.frame();
    if (frame == null) {
      return;
    }
    Visit visit = frame.visit(target);
    path.ending = Ending.GONE;
    if (visit != null) {
      loop(frame, visit, target, scope, jump);
    } else if (scope.maybe() || frame.meetings.contains(target)) {
      frame.remember(target, path, scope.way());
    } else {
      path.ending = Ending.JUMPS;
      path.target = target;
      path.jump = jump;
    }
  }

  /** {@code call :label arguments}. */
  private void call(Cells line, Path path, Scope scope) {
    Frame frame = scope.frame();
    Cells name = Jumps.name(line);
    if (frame == null || name.isEmpty()) {
      return;
    }
    if (budget.tight()) {
      notes.skip("calls are not followed further here", line.begins(), name.ends());
      return;
    }
    List<Label> targets = jumps.targets(name, frame.position);
    if (targets.isEmpty()) {
      boolean end = name.keyword().equals("eof");
      if (!end) {
        notes.skip("there is no label `" + name.text() + "`", line.begins(), name.ends());
      }
      return;
    }
    Arguments arguments = Arguments.of(Jumps.afterName(line));
    if (name.known()) {
      call(targets.get(0), arguments, line, path, scope);
      return;
    }
    int fork = transcript.fork();
    Path before = path.copy();
    for (int i = 0; i < targets.size() && !budget.tight(); i++) {
      if (frame.calls(targets.get(i))) {
        continue;
      }
      Path copy = before.copy();
      call(targets.get(i), arguments, line, copy, scope.behind(new Arm(fork, i)));
      meet(path, copy);
    }
  }

  private void call(Label target, Arguments arguments, Cells line, Path path, Scope scope) {
    Frame caller = scope.frame();
    Frame frame = new Frame(target, caller);
    boolean again = caller != null && caller.calls(target);
    if (again || scope.depth() >= DEEPEST_CALL || budget.tight()) {
      String why =
          again ? "`:" + target.name() + "` calls itself" : "calls are not followed further here";
      notes.skip(why, line.begins(), line.ends());
      return;
    }
    Path inner = path.copy();
    inner.arguments = arguments;
    walk(frame, target.line(), inner, scope.in(frame));
    Path end = frame.returned;
    if (end == null) {
      path.ending = Ending.GONE;
    } else {
      end.restore(path.locals);
      path.environment = end.environment;
      path.locals = end.locals;
    }
  }
}
