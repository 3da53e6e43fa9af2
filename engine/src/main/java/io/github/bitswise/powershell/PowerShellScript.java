package io.github.bitswise.powershell;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Around;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads PowerShell scripts, {@code .ps1} and {@code .psm1}. */
public final class PowerShellScript {

  private PowerShellScript() {}

  /** What a script does; whatever the text is, there is an answer. */
  public static Script read(SourceText source) {
    return read(Ground.file(source.text(), new Positions(source)), Around.NOTHING).script();
  }

  /**
   * What a command line of {@code powershell.exe} does.
   *
   * @param arguments what stands behind the program
   * @param source the script that it stands in
   * @param positions in that script
   */
  public static List<Action> commandLine(
      List<Word> arguments, SourceText source, Positions positions, Around around) {
    return CommandLine.code(arguments)
        .map(word -> inside(word, source, positions, around))
        .orElse(List.of());
  }

  private static List<Action> inside(
      Word word, SourceText source, Positions positions, Around around) {
    Ground ground = Ground.inside(word.text(), source.text(), word.at(), positions);
    return read(ground, around).transcript().actions();
  }

  /** How much work it takes to read a script. */
  static long effort(SourceText source) {
    return read(Ground.file(source.text(), new Positions(source)), Around.NOTHING).budget().used();
  }

  private static Reading read(Ground ground, Around around) {
    Reading reading = new Reading(ground, around.fork());
    Block block = reading.parsed(ground);
    Scope scope = new Scope(ground, around.way(), around.runAs(), around.elevated(), 0);
    reading.binding().bind(block.code().parameters(), List.of(), false, false, scope);
    reading.walk().run(block.code().body(), scope, new ArrayList<>());
    reading.calls().uncalled(scope);
    return reading;
  }
}
