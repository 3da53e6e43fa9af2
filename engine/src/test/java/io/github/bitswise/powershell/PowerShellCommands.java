package io.github.bitswise.powershell;

import io.github.bitswise.script.Records;
import io.github.bitswise.script.Sighting;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The commands that the parser finds in a PowerShell script, whether they are run or not. */
public final class PowerShellCommands {

  private PowerShellCommands() {}

  public static List<Sighting> in(SourceText source) throws ReflectiveOperationException {
    Ground ground = Ground.file(source.text(), new Positions(source));
    Node.Code code = Parser.read(source.text(), new Notes(ground), new HashSet<>());
    List<Sighting> found = new ArrayList<>();
    for (Node.Command each : Records.in(code, Node.Command.class)) {
      Place at = ground.place(each);
      String name = source.text().substring(each.name().from(), each.name().to());
      found.add(Sighting.of(at.line(), at.column(), name));
    }
    return found;
  }
}
