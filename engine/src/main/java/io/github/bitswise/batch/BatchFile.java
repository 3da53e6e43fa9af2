package io.github.bitswise.batch;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Around;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.List;

/** Reads batch files, {@code .cmd} and {@code .bat}. */
public final class BatchFile {

  private BatchFile() {}

  /** What a batch file does; whatever the text is, there is an answer. */
  public static Script read(SourceText source) {
    Reading reading = Reading.of(source, new Positions(source), source.text(), 0);
    new Walk(reading).through();
    return reading.script();
  }

  /**
   * What a command line does that a word of a script holds, such as the one that is to be started
   * when something is done. It is split as a program's; a shell in it is read as well.
   *
   * @param line the word
   * @param source the script that it stands in
   * @param positions in that script
   * @return forks in it are counted from 0
   */
  public static List<Action> commandLine(Word line, SourceText source, Positions positions) {
    return commandLine(line, source, positions, Around.NOTHING);
  }

  /** The same for a command line with something around it. */
  public static List<Action> commandLine(
      Word line, SourceText source, Positions positions, Around around) {
    Reading reading = Reading.of(source, positions, "", around.fork());
    new Walk(reading).through(Cells.of(line, source.text()), Scope.inside(around));
    return reading.transcript().actions();
  }
}
