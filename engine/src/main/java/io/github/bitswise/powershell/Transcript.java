package io.github.bitswise.powershell;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the script has done so far. */
final class Transcript {
  private static final int MOST_ACTIONS = 100_000;
  // Outputs of commands that were given outputs of commands ...: further back nobody asks.
  private static final int MOST_BEHIND = 8;

  private final List<@Nullable Action> actions = new ArrayList<>();
  private final Map<Cmdlet, Integer> behind = new IdentityHashMap<>();
  private int forks;

  Transcript(int firstFork) {
    forks = firstFork;
  }

  int fork() {
    return forks++;
  }

  int size() {
    return actions.size();
  }

  private void add(@Nullable Action action) {
    if (actions.size() < MOST_ACTIONS) {
      actions.add(action);
    }
  }

  /** A program is run; its output is a value. */
  Value run(List<Word> words, Scope scope, Place at) {
    Command command =
        new Command(
            List.copyOf(words), scope.way(), scope.runAs(), scope.elevated(), List.of(), at);
    add(command);
    io.github.bitswise.script.Variable all =
        new io.github.bitswise.script.Variable(0, 1, "?", java.util.Optional.of(command));
    return new Value.Text(new Word("?", List.of(all), false, at));
  }

  /** A cmdlet is run; its output is a value. */
  Value run(Cmdlet cmdlet) {
    add(cmdlet);
    int most = 0;
    for (Cmdlet.Argument argument : cmdlet.arguments()) {
      most = Math.max(most, argument.value().map(this::behind).orElse(0));
    }
    for (Value input : cmdlet.input()) {
      most = Math.max(most, behind(input));
    }
    behind.put(cmdlet, most + 1);
    return most < MOST_BEHIND
        ? new Value.Output(List.of(cmdlet), List.of(), cmdlet.at())
        : Values.unknown("", cmdlet.at());
  }

  private int behind(Value value) {
    if (value instanceof Value.Output output) {
      return output.of().stream().mapToInt(each -> behind.getOrDefault(each, 0)).max().orElse(0);
    }
    if (value instanceof Value.Member member) {
      return behind(member.of());
    }
    if (value instanceof Value.Items items) {
      return items.values().stream()
          .filter(Value.Output.class::isInstance)
          .mapToInt(this::behind)
          .max()
          .orElse(0);
    }
    return 0;
  }

  /** The script goes by the success of the last command. */
  void tests(Place at) {
    add(new Action.ResultTest(at));
  }

  /** The script looks at a property of what commands gave out. */
  void looks(Value.Member member) {
    add(new Action.Look(member));
  }

  /** The script sets a property of a type. */
  void sets(String member, Place at) {
    add(new Action.Setting(member, at));
  }

  /** Keeps a place for what is only known later. */
  int reserve() {
    add(null);
    return actions.size() - 1;
  }

  /** The script waits; if it waits for what was made after a kept place, it does so now. */
  void waits(int reserved, Action.Wait wait) {
    boolean late =
        actions.subList(reserved, actions.size()).stream()
            .filter(Cmdlet.class::isInstance)
            .anyMatch(made -> wait.watched().stream().anyMatch(w -> w.of().contains(made)));
    if (late || actions.get(reserved) != null) {
      add(wait);
    } else {
      actions.set(reserved, wait);
    }
  }

  /** Whether programs were run since a place was kept. */
  boolean ran(int reserved) {
    return actions.subList(reserved, actions.size()).stream().anyMatch(Command.class::isInstance);
  }

  /** The script goes back to look at the output of programs once more. */
  void loops(Action.Loop loop) {
    add(loop);
  }

  List<Action> actions() {
    return actions.stream().filter(Objects::nonNull).map(action -> (Action) action).toList();
  }
}
