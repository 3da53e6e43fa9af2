package io.github.bitswise.read;

import io.github.bitswise.batch.BatchFile;
import io.github.bitswise.context.Directives;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.List;

/** A batch file. */
record ScriptDocument(SourceText source, Script script, Directives comments) implements Document {

  static ScriptDocument of(SourceText source) {
    Script script = BatchFile.read(source);
    List<Place> commands =
        script.actions().stream()
            .filter(Command.class::isInstance)
            .map(action -> action.at())
            .toList();
    Directives comments = Directives.of(script.comments(), source, commands);
    return new ScriptDocument(
        source, script, script.skipped().isEmpty() ? comments : comments.inPart());
  }

  @Override
  public ReadResult read(Given given) {
    ScriptReader reader = new ScriptReader(source.name());
    Scenario scenario = reader.read(script);
    SourceText shown = reader.secrets().masked(source);
    return Inputs.completed(List.of(scenario), given, comments, new Problems(source.name()), shown);
  }
}
