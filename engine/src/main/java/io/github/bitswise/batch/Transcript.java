package io.github.bitswise.batch;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the script has done so far. */
final class Transcript {
  private static final int MOST_LITERALS = 32;
  // Commands whose words hold outputs of commands whose words ...: further back nobody asks.
  private static final int MOST_OUTPUTS = 4;
  // Commands that write nothing of their own before another does.
  private static final Set<String> SILENT =
      Set.of("cmd", "%comspec%", "cd", "chdir", "pushd", "popd", "set", "chcp", "title");

  private final Positions positions;
  private final List<Action> actions = new ArrayList<>();
  private final List<Word> literals = new ArrayList<>();
  private final Map<Command, Integer> outputs = new IdentityHashMap<>();
  private int forks;

  Transcript(Positions positions, int firstFork) {
    this.positions = positions;
    forks = firstFork;
  }

  int fork() {
    return forks++;
  }

  Place place(int from, int to) {
    return positions.place(from, to);
  }

  /** A command as it is run in this scope. */
  Command command(List<Argument> words, Scope scope) {
    List<Word> made = new ArrayList<>();
    for (Argument word : words) {
      made.add(word.word(positions));
    }
    Command command =
        new Command(
            List.copyOf(made),
            scope.way(),
            scope.runAs(),
            scope.elevated(),
            scope.piped(),
            place(
                words.get(0).from(),
                Math.max(words.get(0).to(), words.get(words.size() - 1).to())));
    compared(command);
    return command;
  }

  void run(Command command) {
    actions.add(command);
  }

  void tests(int from, int to) {
    actions.add(new Action.ResultTest(place(from, to)));
  }

  /** The texts that {@code find} and {@code findstr} look for. */
  private void compared(Command command) {
    boolean many = command.program().equals("findstr");
    if (!many && !command.program().equals("find")) {
      return;
    }
    for (Word word : command.arguments()) {
      boolean option = word.text().startsWith("/");
      if (many && word.known() && word.text().regionMatches(true, 0, "/c:", 0, 3)) {
        literals.add(new Word(word.text().substring(3), List.of(), word.quoted(), word.at()));
      } else if (!option && (many || word.quoted())) {
        compares(word);
        return;
      }
    }
  }

  void compares(Cells text) {
    Cells plain = text.unquoted();
    if (!plain.isEmpty()) {
      boolean quoted = plain.length() < text.length();
      compares(plain.word(quoted, text.begins(), text.ends(), positions));
    }
  }

  private void compares(Word word) {
    if (word.known() && !word.text().isEmpty()) {
      literals.add(word);
    }
  }

  int literals() {
    return literals.size();
  }

  /** The script goes back over what it did since so many texts were compared. */
  void loops(int from, int to, int since, List<Arm> way, int jumpFrom, int jumpTo) {
    Set<Word> compared = new LinkedHashSet<>();
    int until = Math.min(literals.size(), since + 8 * MOST_LITERALS);
    for (int i = since; i < until && compared.size() < MOST_LITERALS; i++) {
      compared.add(literals.get(i));
    }
    actions.add(
        new Action.Loop(
            place(from, to),
            List.copyOf(compared),
            List.of(),
            false,
            way,
            place(jumpFrom, jumpTo)));
  }

  /** How many things the script has done. */
  int size() {
    return actions.size();
  }

  /** The command whose output is read, of those that were run since; null: none was. */
  @Nullable Command source(int since) {
    for (Action action : actions.subList(since, actions.size())) {
      if (action instanceof Command command && !SILENT.contains(command.program())) {
        return command;
      }
    }
    return null;
  }

  /** What a command wrote, as a value. */
  Value output(Command command) {
    int behind = behind(command.words());
    for (Command next : command.piped()) {
      behind = Math.max(behind, behind(next.words()));
    }
    outputs.put(command, behind);
    return behind < MOST_OUTPUTS ? Value.unknown(Unknown.output("?", command)) : Value.ANYTHING;
  }

  /** How many commands stand behind one another in the variables of these words. */
  private int behind(List<Word> words) {
    int most = 0;
    for (Word word : words) {
      for (Variable variable : word.variables()) {
        int one = variable.output().map(command -> 1 + outputs.getOrDefault(command, 0)).orElse(0);
        most = Math.max(most, one);
      }
    }
    return most;
  }

  List<Action> actions() {
    return List.copyOf(actions);
  }
}
