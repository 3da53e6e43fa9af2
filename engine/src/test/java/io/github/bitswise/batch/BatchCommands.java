package io.github.bitswise.batch;

import io.github.bitswise.batch.Statement.Simple;
import io.github.bitswise.script.Records;
import io.github.bitswise.script.Sighting;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The commands that the parser finds in a batch file, whether they are run or not. */
public final class BatchCommands {
  private final Positions positions;
  private final List<Sighting> found = new ArrayList<>();

  private BatchCommands(Positions positions) {
    this.positions = positions;
  }

  public static List<Sighting> in(SourceText source) throws ReflectiveOperationException {
    Positions positions = new Positions(source);
    Budget budget = new Budget(source.text().length());
    Expansion expansion = new Expansion(budget);
    Lines lines =
        Lines.ofFile(
            source.text(),
            0,
            budget,
            line -> expansion.percent(line, Environment.EMPTY, Arguments.UNKNOWN));
    Parser parser = new Parser(lines, new Notes(source, positions));
    BatchCommands commands = new BatchCommands(positions);
    for (Statement one = parser.next(); one != null; one = parser.next()) {
      for (Simple simple : Records.in(one, Simple.class)) {
        commands.add(simple.text());
      }
    }
    return commands.found;
  }

  private void add(Cells text) {
    int end = Names.end(text);
    Place at = positions.place(text.from(0), text.from(0));
    Cells name = text.slice(0, end);
    found.add(Sighting.of(at.line(), at.column(), name.text()));
    if (name.keyword().equals("call")) {
      while (end < text.length() && Signs.delimiter(text.plain(end))) {
        end++;
      }
      if (end < text.length() && text.plain(end) != ':') {
        add(text.slice(end, text.length()));
      }
    }
  }
}
