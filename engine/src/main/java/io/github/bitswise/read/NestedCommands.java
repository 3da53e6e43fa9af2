package io.github.bitswise.read;

import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.powershell.PowerShellScript;
import io.github.bitswise.script.Action;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Around;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.ScriptText.Language;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Command lines of one shell in the scripts of another. */
final class NestedCommands {
  private static final int DEEPEST = 4;
  private static final int MOST = 20_000;
  private static final Set<String> POWERSHELLS = Set.of("powershell", "pwsh", "powershell_ise");
  private static final Set<String> STARTERS =
      Set.of(
          "cmd",
          "%comspec%",
          "$env:comspec",
          "schtasks",
          "runas",
          "psexec",
          "psexec64",
          "paexec",
          "wmic",
          "forfiles",
          "at");

  private final SourceText source;
  private final Positions positions;
  private int forks;
  private int found;

  NestedCommands(SourceText source) {
    this.source = source;
    this.positions = new Positions(source);
  }

  /** What a command line does, in the language that it is written in. */
  record Nested(List<Action> actions, Language language) {
    void forEach(BiConsumer<Action, Language> each) {
      actions.forEach(action -> each.accept(action, language));
    }
  }

  /** Forks are counted from those of these actions on. */
  void startAfter(List<Action> actions) {
    for (Action action : actions) {
      List<Arm> way =
          action instanceof Command command
              ? command.way()
              : action instanceof Cmdlet cmdlet ? cmdlet.way() : List.of();
      way.forEach(arm -> forks = Math.max(forks, arm.fork() + 1));
    }
  }

  /**
   * What a command starts in another shell.
   *
   * @param spoken the language of the script that has the command
   */
  Nested of(Command command, Language spoken, int depth) {
    Around around = new Around(command.way(), command.runAs(), command.elevated(), forks);
    String program = command.program().toLowerCase(Locale.ROOT);
    Nested nested = new Nested(List.of(), spoken);
    if (depth < DEEPEST && found < MOST) {
      if (POWERSHELLS.contains(program)) {
        nested =
            new Nested(
                PowerShellScript.commandLine(command.arguments(), source, positions, around),
                Language.POWERSHELL);
      } else if (spoken == Language.POWERSHELL && STARTERS.contains(program)) {
        nested =
            new Nested(
                BatchFile.commandLine(line(command), source, positions, around), Language.BATCH);
      }
    }
    startAfter(nested.actions);
    found += nested.actions.size();
    return nested;
  }

  /** The words of a command as one line. */
  private static Word line(Command command) {
    StringBuilder line = new StringBuilder();
    List<Variable> variables = new ArrayList<>();
    for (Word word : command.words()) {
      line.append(line.length() == 0 ? "" : " ");
      boolean quotes = word.text().isEmpty() || word.text().indexOf(' ') >= 0;
      boolean inner = quotes && word.text().indexOf('"') >= 0;
      line.append(quotes ? "\"" : "");
      int start = line.length();
      line.append(inner && word.known() ? word.text().replace("\"", "\\\"") : word.text());
      for (Variable each : word.variables()) {
        variables.add(
            new Variable(start + each.start(), start + each.end(), each.written(), each.output()));
      }
      line.append(quotes ? "\"" : "");
    }
    return new Word(line.toString(), List.copyOf(variables), true, command.at());
  }
}
