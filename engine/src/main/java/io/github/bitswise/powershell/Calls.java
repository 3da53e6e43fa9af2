package io.github.bitswise.powershell;

import io.github.bitswise.powershell.Functions.Function;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Cmdlet.Argument;
import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is called: functions of the script, cmdlets and programs. */
final class Calls {
  private static final Pattern CMDLET =
      Pattern.compile("(?:[\\w.]+\\\\)?[A-Za-z]+-[A-Za-z][A-Za-z0-9]*");

  private final Reading reading;
  private final Builtins builtins;

  Calls(Reading reading) {
    this.reading = reading;
    builtins = new Builtins(reading, this);
  }

  /**
   * Runs a command.
   *
   * @param input what comes through the pipe; null for nothing
   */
  Value run(Node.Command node, @Nullable Value input, Scope scope) {
    Place at = scope.ground().place(node);
    Value called = reading.evaluation().of(node.name(), scope);
    List<Argument> arguments = new Arguments(reading, scope).of(node.arguments());
    if (called instanceof Block block) {
      return block(block, arguments, input, scope);
    }
    Word name =
        Values.word(called, scope.ground().written(node.name()), scope.ground().place(node.name()));
    String resolved = name.known() ? reading.aliases().resolved(name.text()) : name.text();
    Function function = name.known() ? reading.functions().get(resolved) : null;
    if (function != null) {
      return function(function, arguments, input, scope);
    }
    if (name.known() && resolved.equalsIgnoreCase("Mock")) {
      Builtins.mock(arguments, reading.functions());
      return new Value.Nothing(at);
    }
    if (name.known() && CMDLET.matcher(resolved).matches()) {
      Word word = new Word(resolved, List.of(), name.quoted(), name.at());
      Cmdlet made =
          new Cmdlet(
              word,
              arguments,
              Arguments.usual(resolved, reading.environment()),
              input == null
                  ? List.of()
                  : input instanceof Items items && items.whole() ? items.values() : List.of(input),
              scope.way(),
              scope.runAs(),
              scope.elevated(),
              at);
      Value known = builtins.run(made, input, scope);
      return known != null ? known : cmdlet(made, scope);
    }
    return program(name, node, arguments, scope, at);
  }

  Pipes pipes() {
    return builtins.pipes();
  }

  /** Starts a program with the command line that its arguments make. */
  void start(Value file, Optional<Value> arguments, Scope scope, Place at) {
    builtins.launches().start(file, arguments, scope, at);
  }

  /** A cmdlet that does nothing to the script itself. */
  Value cmdlet(Cmdlet made, Scope scope) {
    Value output = reading.transcript().run(made);
    inside(made.arguments(), scope);
    return output;
  }

  /** Code that is handed to a command may be run. */
  private void inside(List<Argument> arguments, Scope scope) {
    for (Argument each : arguments) {
      if (each.value().orElse(null) instanceof Block block) {
        perhaps(block, null, scope, block.at(), "");
      }
    }
  }

  /** Runs a block of which it is not known whether it is run. */
  Value perhaps(Block block, @Nullable Value input, Scope scope, Place at, String written) {
    reading.environment().fork();
    Scope inner = scope.behind(new Arm(reading.transcript().fork(), 0));
    block(block, List.<Argument>of(), input, false, inner);
    reading.environment().meet(List.of(reading.environment().back()), true);
    return Values.unknown(written, at);
  }

  private Value program(
      Word name, Node.Command node, List<Argument> arguments, Scope scope, Place at) {
    List<Word> words = new ArrayList<>();
    words.add(name);
    for (Argument each : arguments) {
      each.parameter().ifPresent(parameter -> words.add(written(parameter, each.value())));
      if (each.parameter().isEmpty() && each.value().isPresent()) {
        words(each.value().get(), words, at);
      }
    }
    Value output = reading.transcript().run(words, scope, at);
    inside(arguments, scope);
    if (node.operator().equals(".") && name.known() && name.text().endsWith(".psd1")) {
      return new Value.Nothing(at);
    }
    return output;
  }

  /** A parameter as a program gets it. */
  private static Word written(Word parameter, Optional<Value> value) {
    Words.Builder word = new Words.Builder().add("-").add(parameter);
    value.ifPresent(each -> word.add(":").add(Values.word(each, "?", each.at())));
    return word.done(false, parameter.at());
  }

  private static void words(Value value, List<Word> words, Place at) {
    if (value instanceof Items items && items.whole()) {
      items.values().forEach(each -> words(each, words, at));
    } else if (!(value instanceof Block) && !(value instanceof Table)) {
      Word word = Values.word(value, "?", value.at());
      // Windows PowerShell gives a program no empty arguments.
      if (!word.text().isEmpty()) {
        words.add(word);
      }
    }
  }

  /** Values for parameters in order. */
  static List<Argument> inOrder(List<Value> values) {
    List<Argument> arguments = new ArrayList<>();
    values.forEach(each -> arguments.add(new Argument(Optional.empty(), Optional.of(each))));
    return arguments;
  }

  /** Runs a block. */
  Value block(Block block, List<Argument> arguments, @Nullable Value input, Scope scope) {
    return block(block, arguments, input, true, scope);
  }

  private Value block(
      Block block, List<Argument> arguments, @Nullable Value input, boolean known, Scope scope) {
    if (scope.deep() || reading.budget().spent()) {
      return Values.unknown("", block.at());
    }
    reading.functions().runs(block);
    reading.environment().enter();
    if (input != null) {
      reading.environment().set("_", input);
    }
    Scope inner = scope.in(block.ground());
    reading.binding().bind(block.code().parameters(), arguments, input != null, known, inner);
    Value given = reading.walk().called(block.code().body(), inner, block.at());
    reading.environment().leave();
    return given;
  }

  /** Calls a function of the script. */
  private Value function(
      Function function, List<Argument> arguments, @Nullable Value input, Scope scope) {
    Place at = scope.ground().place(0, 0);
    if (function.busy() || scope.deep() || reading.budget().tight()) {
      return Values.unknown("", at);
    }
    return called(function, arguments, input, scope, true);
  }

  private Value called(
      Function function,
      List<Argument> arguments,
      @Nullable Value input,
      Scope scope,
      boolean known) {
    Scope inner = scope.in(function.ground());
    function.enter();
    reading.environment().enter();
    Bound bound =
        reading
            .binding()
            .bind(function.node().parameters(), arguments, input != null, known, inner);
    Value given =
        input == null
            ? reading.walk().called(function.node().body(), inner, scope.ground().place(0, 0))
            : new Fed(reading, function.node(), bound).run(input, inner);
    reading.environment().leave();
    function.leave();
    return given;
  }

  /** Goes through functions and blocks that nothing in the script runs. */
  void uncalled(Scope scope) {
    while (!reading.budget().spent()) {
      Function next = reading.functions().uncalled();
      Block kept = next == null ? reading.functions().kept() : null;
      if (next != null) {
        called(next, List.of(), null, scope, false);
      } else if (kept != null) {
        kept(kept, scope);
      } else if (!reading.classes().uncalled(scope)) {
        break;
      }
    }
  }

  private void kept(Block block, Scope scope) {
    reading.environment().enter();
    reading.environment().set("_", Values.unknown("", block.at()));
    Scope inner = scope.in(block.ground());
    reading.binding().bind(block.code().parameters(), List.of(), false, false, inner);
    reading.walk().called(block.code().body(), inner, block.at());
    reading.environment().leave();
  }

  /** What a configuration says is done by a service of the system, as that. */
  void configuration(Node.Function node, Scope scope) {
    Function function = reading.functions().get(node.name());
    if (function != null && function.node() == node) {
      Word system =
          new Word("SYSTEM", List.of(), false, scope.ground().place(node.from(), node.from() + 1));
      RunAs manager = new RunAs(system, RunAs.Start.TASK);
      called(function, List.of(), null, scope.as(Optional.of(manager), Optional.empty()), false);
    }
  }
}
