package io.github.bitswise.batch;

import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.batch.Path.Ending;
import io.github.bitswise.batch.Statement.Span;
import io.github.bitswise.script.Arm;
import java.util.ArrayList;
import java.util.List;

/** What single commands do: those that steer the script, and those that start others. */
final class Shell {
  private static final int DEEPEST_CALL = 24;
  private static final int MOST_CALLS_OF_CALLS = 8;

  private final Reading reading;
  private final Walk walk;

  Shell(Reading reading, Walk walk) {
    this.reading = reading;
    this.walk = walk;
  }

  /** A command with all its variables in place. */
  void command(Cells written, Path path, Scope scope) {
    Cells line = started(written);
    int end = Names.end(line);
    String name = line.slice(0, end).keyword();
    for (int i = 0; name.equals("call"); i++) {
      line = started(line.slice(end, line.length()));
      if (i == MOST_CALLS_OF_CALLS || line.isEmpty()) {
        return;
      }
      line =
          reading
              .expansion()
              .percent(
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

  static List<Argument> words(Cells line, int end) {
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
    reading.transcript().run(reading.transcript().command(words, scope));
    Launch launch = reading.launches().of(words, line, end);
    if (launch != null) {
      nested(launch, path, scope);
    }
  }

  /** A command line that a command is given. */
  void nested(Launch launch, Path path, Scope scope) {
    Cells line = launch.line().trimmed();
    if (line.isEmpty()) {
      return;
    }
    if (line.length() > Budget.LONGEST_LINE) {
      reading.notes().skip("this command line is too long", line.begins(), line.ends());
      return;
    }
    if (scope.depth() >= DEEPEST_CALL) {
      reading.notes().skip("command lines are nested too deep here", line.begins(), line.ends());
      return;
    }
    Scope inner = scope.nested(launch.runAs(), launch.elevated());
    Path own = launch.elsewhere() ? new Path() : path.copy();
    if (launch.shell()) {
      Lines lines =
          Lines.of(line.reopened(), one -> reading.expansion().percent(one, own.environment, null));
      Parser parser = new Parser(lines, reading.notes());
      for (Statement one = parser.next(); one != null && own.going(); one = parser.next()) {
        walk.run(one, own, inner);
      }
    } else {
      Cells seen =
          launch.elsewhere() ? reading.expansion().percent(line, own.environment, null) : line;
      List<Argument> words = CommandLine.program(seen);
      int end = words.size() > 1 ? words.get(1).first() : seen.length();
      start(words, seen, end, own, inner);
    }
  }

  private void exit(Cells arguments, Path path, Scope scope) {
    if (arguments.hasResult()) {
      for (Argument word : CommandLine.arguments(arguments, 0)) {
        if (word.cells().hasResult()) {
          reading.transcript().tests(word.from(), word.to());
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
    List<Label> targets = reading.jumps().targets(name, frame.position);
    Span jump = new Span(line.begins(), name.ends());
    if (targets.isEmpty()) {
      reading.notes().skip("there is no label `" + name.text() + "`", jump.from(), jump.to());
      path.ending = Ending.GONE;
    } else if (name.known()) {
      walk.jump(targets.get(0), jump, path, scope);
    } else {
      int fork = reading.transcript().fork();
      for (int i = 0; i < targets.size(); i++) {
        Path copy = path.copy();
        walk.jump(targets.get(i), jump, copy, scope.behind(new Arm(fork, i)));
      }
      path.ending = Ending.GONE;
    }
  }

  /** {@code call :label arguments}. */
  private void call(Cells line, Path path, Scope scope) {
    Frame frame = scope.frame();
    Cells name = Jumps.name(line);
    if (frame == null || name.isEmpty()) {
      return;
    }
    if (reading.budget().tight()) {
      reading.notes().skip("calls are not followed further here", line.begins(), name.ends());
      return;
    }
    List<Label> targets = reading.jumps().targets(name, frame.position);
    if (targets.isEmpty()) {
      boolean end = name.keyword().equals("eof");
      if (!end) {
        reading.notes().skip("there is no label `" + name.text() + "`", line.begins(), name.ends());
      }
      return;
    }
    Arguments arguments = Arguments.of(Jumps.afterName(line));
    if (name.known()) {
      call(targets.get(0), arguments, line, path, scope);
      return;
    }
    int fork = reading.transcript().fork();
    Path before = path.copy();
    for (int i = 0; i < targets.size() && !reading.budget().tight(); i++) {
      if (frame.calls(targets.get(i))) {
        continue;
      }
      Path copy = before.copy();
      call(targets.get(i), arguments, line, copy, scope.behind(new Arm(fork, i)));
      path.meet(copy);
    }
  }

  private void call(Label target, Arguments arguments, Cells line, Path path, Scope scope) {
    Frame caller = scope.frame();
    Frame frame = new Frame(target, caller);
    boolean again = caller != null && caller.calls(target);
    if (again || scope.depth() >= DEEPEST_CALL || reading.budget().tight()) {
      String why =
          again ? "`:" + target.name() + "` calls itself" : "calls are not followed further here";
      reading.notes().skip(why, line.begins(), line.ends());
      return;
    }
    Path inner = path.copy();
    inner.arguments = arguments;
    walk.walk(frame, target.line(), inner, scope.in(frame));
    Path end = frame.returned;
    if (end == null) {
      path.ending = Ending.GONE;
    } else {
      end.restore(path.locals);
      path.environment = end.environment;
      path.locals = end.locals;
    }
  }

  /** Takes note that what stands in this scope is not followed. */
  void tooDeep(Scope scope) {
    if (scope.frame() != null) {
      int at = scope.frame().position;
      reading.notes().skip("the commands before this are nested too deep", at, at);
    }
  }
}
