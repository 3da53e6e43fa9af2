package io.github.bitswise.batch;

import io.github.bitswise.batch.Frame.Jump;
import io.github.bitswise.batch.Frame.Route;
import io.github.bitswise.batch.Frame.Visit;
import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.batch.Path.Ending;
import io.github.bitswise.batch.Statement.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes through a script as the shell would: the straight way from the top, both ways of each fork,
 * and what only a fork leads to after that.
 */
final class Walk {
  private static final int MOST_MEETINGS = 8;
  private static final int MOST_REMEMBERED = 256;

  private final Reading reading;
  private final Flow flow;
  private final Shell shell;

  Walk(Reading reading) {
    this.reading = reading;
    shell = new Shell(reading, this);
    flow = new Flow(reading, shell);
  }

  /** Goes through the whole script. */
  void through() {
    Frame frame = new Frame(null, null);
    walk(frame, 0, new Path(), Scope.outermost().in(frame));
  }

  /** Goes through a command line that a program starts another with. */
  void through(Cells line, Scope scope) {
    shell.nested(Launch.program(line), new Path(), scope);
  }

  /** One statement. */
  void run(Statement statement, Path path, Scope scope) {
    flow.run(statement, path, scope);
  }

  /** All ways through the script, or through a subroutine. */
  void walk(Frame frame, int from, Path path, Scope scope) {
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
              label.line() >= from
                  && label.line() < target.line()
                  && reading.jumps().leads(label, target));
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
              reading.text(),
              start,
              reading.budget(),
              line -> reading.expansion().percent(line, path.environment, path.arguments));
      Parser parser = new Parser(lines, reading.notes());
      while (path.going()) {
        Statement statement = parser.next();
        frame.position = lines.offset();
        if (statement == null) {
          if (reading.budget().spent()) {
            reading
                .notes()
                .skip("the script is too long to be followed to its end", start, lines.offset());
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
    Label label = reading.labels().at(colon);
    if (label == null) {
      return;
    }
    Visit visit = frame.visit(label);
    if (frame.meetings.contains(label)) {
      frame.remember(label, path, scope.way());
      path.ending = Ending.GONE;
    } else if (visit == null) {
      frame.pass(label, path, reading.transcript().literals());
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
      reading.transcript().loops(from, to, visit.literals(), scope.way(), jump.from(), jump.to());
    }
  }

  /** Goes to a label, now or later, or takes note that it is behind. */
  void jump(Label target, Span jump, Path path, Scope scope) {
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
}
